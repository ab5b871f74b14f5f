import '../db/rows.ts';
