import '../../utils/state/rows.ts';
