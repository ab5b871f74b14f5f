import type { Lexicon } from './lexicon.ts';

export const ENGLISH: Lexicon = {
  common: `the a an and or of to in is it it's its i i'm im i've i'll i'd you your you're youre u ur he she we they them his her my our their
    this that that's thats these those there here what what's when where who why how which are was were be been being am have has had do does
    did don't dont doesn't didn't can can't cant could would should will won't wont not no yes yeah with without for from at by on off as but
    so if than then too very just only about after before up down out over again still never always ever all any some more most much many
    me him us one two get got go going gonna wanna make made like know think want need see say said new now today tomorrow tonight really
    please pls thanks thank hello hey because cause cuz into isn't wasn't aren't lol omg great good love why everyone anyone someone something
    nothing guys people time day order delivery customer`,

  sentiment: {
    '4': 'best_ever the_best_ever absolutely_love',
    '3': `ador* amazing* amazed amazes gorgeous outstanding exceptional* magnificent superb* brilliant* incredible phenomenal flawless* stunning*
      wonderful* loved loves loving marvelous marvellous fabulous spectacular breathtaking the_best can't_wait cant_wait cannot_wait
      never_disappoint* doesn't_disappoint well_worth highly_recommend highly_recommended must_have blown_away obsessed five_stars 5_stars
      love_it love_this love_you i_love hands_down goat slay* banger* chef's_kiss made_my_day made_my_week can't_recommend_this_enough can't_recommend_it_enough can't_recommend_them_enough can't_thank_you_enough couldn't_be_happier couldn't_ask_for`,
    '2.5': `great greatest beautiful* delicious* excited exciting thrilled delight* impress* congrat* bravo well_done good_job great_job
      nice_work good_work kudos yay yum tasty lovely perfection favorite favourite fave faves fav epic legend* recommend hilarious so_good
      too_good so_cute can't_stop_watching elegant awesomeness looking_forward rocks rock_solid lit yasss on_point take_my_money so_proud wins`,
    '2': `thank thanks thankful thx grateful glad happier happiest pleased enjoy* joy* proud pretty cute sweet* i_need_this need_this_in_my want_this i_want_one effective win winner* won success* celebrat* smile* smiling
      fantasti* terrific friendly helpful kind kindness generous charming talented inspir* impressive classy fresh yesss* woohoo hooray hurray
      blessed bless blessing loving lovable hope_you_win better_than_ever not_bad_at_all satisf* fascinating admire* genius wholesome
      excelent grate_service stoked pumped hyped beautifully perfectly nicely wow_that's laugh* haha* lmao entertaining adorable* appreciat*`,
    '1.5': `liked handsome beauty brave pride hug hugs no_worries don't_worry wishing helps better cool_stuff fine funny interest* useful easy smooth* comfy comfort* reliable fast quick quickly responsive
      works_great works_well worked_well improv* hope hopeful hoping support* helped help_a_lot safe solid fair honestly_good trusted welcome
      birthday party vacation weekend_vibes free gift* relax* positive* optimis* confident worth worth_it well_made not_bad not_too_bad no_issues
      no_problem* no_complaints problem_solved all_sorted sorted_out fixed_it resolved creative smart clever wise champion* agree* agreed
      sounds_good so_true right_on amen deserve* kind_of_you affordable bargain tempting refreshing peaceful hero* cheer* luck lucky good_luck
      go_get healthy rich_flavor well_earned ready ready_for yes yess excite*`,
    '1': `like likes interested wish_i_could finally anniversary okay oh_yes hehe hopefully true clean clear warm calm bonus discount proud_of friend* dance* music sunshine
      sunny watch_party tune_in join_us ready_to check_it_out loved_by eager* cutest pleasure certain* gain* grow* energy lead*
      special premiere tomorrow_night_is favor* strong* advanc* honor* honour* romantic* faith miracle* glor* heaven* holiday* dream*`,
    '0.5':
      'tonight weekend saturday friday play playing live perform* watch watching game new excit* ok concert season',
    '0': `star_wars kind_of like_a_lot_of like_this like_that like_the like_a like_an look_like looks_like feel_like feels_like feels_as something_like would_like i'd_like not_only not_just no_doubt no_one just_like like_to seems_like sound_like sounds_like
      good_morning good_night good_afternoon good_evening pretty_much well_then as_well no_matter as_good_as free_time best_buy best_of best_regards kind_regards interest_rate party_line customer_service
      pretty_sure sorry_for_your_loss not_sure nothing_but good_friday labor_party tea_party third_party worth_noting thank_god_for help_me fine_print not_a_problem
      it's_ok see_you_in right_now would_love would_love_to no_thanks no_thank_you not_bad_as all_right no_better_than less_than better_be better_not as_if well_i trust_fund`,
    '-0.5':
      'wait waiting old expensive pricey against ban bans debate* alone but_still miss apolog* bloody traffic government expense nothing late',
    '-1': `wtf yikes ugh oops smh nope excuse* loss losses stuck accident* charges prison injur* brutal* weak penalt* disagree* forced fool fools crime* criminal* assault* nobody anymore shut ass fuckin suspect* guilty isis banned betray* drama drunk sorry unfortunat* sadly alas missing missed hard difficult* slow* late tired bored weird strange worr* worried concern* issue* problem* confus*
      doubt* delay* cancel* error* crash* broke lost lose loses losing loser losers lack lacking unclear overpriced too_expensive pricey cold
      dirty dull afraid fear* scared scary danger* risk* threat* warn* sick hurt* pain* cry crying cried tears stop_it shame 
      no_response no_reply no_answer no_one_answers never_received never_arrived not_received still_no yet_again again_and_again protest* attack* war wars
      victim* blame* accus* deny denied reject* refus* complain* unhappy could_be_better should_have could_have needs_work annoy* suspicious
      however_disappointed unsure stress* headache* nervous jealous avoid argue* argument* kill kills killed killing dead die died dies death* illegal
      jail arrest* sue sued fraud* fault wrong never unless struggle* regret* not_great not_good not_happy no_good enough_of cheap_quality bitter conflict`,
    '-1.5': `meh yuck* eww* ew mid on_hold non_existent nonexistent expected_better expected_more for_hours no_one_answers nobody_answers nobody_responds no_one_responds still_waiting still_no still_not crash* allergic never_received never_arrived hasn't_arrived false uncomfortable embarrass* mistake* dislike* who_cares how_dare rape* bastard* fuck disrespect* bad badly sad sadness worse upset ugly boring fail* failure* poor poorly pathetic pointless useless nonsense stupid* dumb* ridicul* rude* unfair
      unaccept* unprofession* cheap_and_nasty broken doesn't_work dont_work doesn't_even_work not_working won't_work stopped_working isn't_working frustrat*
      mess messy messed bullshit bs crap crappy lame joke cringe* trash* waste* wasting wasted ripoff rip_off ripped_off overrated underwhelm* lies lying liar* lied
      fake_news mislead* cheat* corrupt* hypocri* racis* insult* hateful violen* murder* abus* shooting massacre destroy* destruct* ruin* damag* hell idiot* moron*
      ignor* insane incompeten* neglig* depress* miserabl* lonely suck suckss hopeless clueless never_again last_time fed_up sick_of tired_of
      done_with letdown let_down let_me_down bad_service tasteless bland soggy stale rotten smells what_a_joke poor_quality dreadful* screw* bomb* ashamed
      guilt* terrify* disturb* evil creepy awkward`,
    '-2': `shame_on thanks_for_nothing thank_you_for_nothing good_luck_with_that hate hates hated hating terrible* awful* horr* disappoint* disgust* scam* scammer* worst disgrac* shameful* atrocious appalling abysmal pathetic*
      outrag* disaster* nightmare* garbage rubbish sucks sucked thief thieves theft steal* stole stolen angry furious livid pissed piss
      anger* rage gross nasty vile sickening unbearable inexcusable a_disgrace absolute_joke total_joke zero_stars one_star unusable
      lawsuit boycott* never_buying never_buy don't_buy dont_buy don't_waste dont_waste stay_away avoid_at_all fuck_this fucked shit shitty shitt* shite
      despicable cruel* revolting horrid`,
    '-3': 'worst_ever the_worst absolute_garbage complete_scam total_scam absolute_scam disgraceful makes_me_sick makes_me_sick_to',
  },

  negator: `not no never n't don't dont doesn't doesnt didn't didnt isn't isnt wasn't wasnt aren't arent weren't can't cant cannot couldn't couldnt won't wont
    wouldn't wouldnt shouldn't ain't aint haven't havent hasn't hadn't without hardly barely neither nor none nothing far_from lack lacks zero`,
  degree: {
    '1.5':
      'extremely incredibly absolutely utterly insanely ridiculously fucking freaking completely totally unbelievably so_so super_duper',
    '1.3':
      'very really so too such super pretty most more truly definitely highly deeply quite_simply damn hella always what_a real all much',
    '0.6': 'slightly somewhat a_bit a_little kinda fairly kind_of sort_of less almost mildly sometimes',
  },
  contrast: 'but however although though yet except unfortunately whereas despite too_bad shame_about',

  address: {
    '1': `you_are you're youre ur u_r you_re you_must_be he's he_is she's she_is they_are they're theyre are_all you_all_are you_guys_are such_a such_an is_a is_an are_just`,
    '2': 'bunch_of you_fucking you_stupid you_bunch_of you_dumb you_absolute you_pathetic you_filthy you_complete fucking stupid pack_of lot_of_you you_little you_ugly you_lying',
    '3': 'dirty filthy',
  },
  self: "i_am i'm im i_was i_feel i_look make_me_feel made_me_feel makes_me_feel feel_like me_feel called_me call_me treat_us_like treated_like treat_me_like my_own",
  insult: {
    '0': 'shut_up_and_take shut_up_and_have',
    '0.95':
      'nigger* nigga_please faggot* kike* chink* tranny trannies wetback* raghead* towelhead* spic spics subhuman*',
    '0.9':
      'motherfuck* mothafuck* cunt* asshole* arsehole* bitch bitches b*tch dickhead* cocksuck* wanker* twat twats fuck_you fuck_off f*k_you f*ck_you f*_you fuk_you fuck_yourself go_fuck go_to_hell piece_of_shit pieces_of_shit pos whore* slut* son_of_a_bitch stfu screw_you dipshit* shithead* fucktard* libtard* retard retards retarded',
    '0.8':
      'moron* imbecile* scumbag* bastard* prick pricks douche* jackass* dumbass* dumb_ass shut_up shut_the dumbfuck* degenerate* bellend* tosser* numpty wanking a*hole assholes piss_off skank* pig_ugly',
    '0.6': `idiot idiots idiotic_people you_are_trash you're_trash you_are_garbage you're_garbage you_are_disgusting you're_disgusting fat_pig fat_cow ugly_cow dumbo dimwit* nitwit* halfwit* lowlife* pea_brain`,
  },
  slight: {
    '0.6':
      'stupid dumb scum vermin filth parasite* cockroach* pussy dick dicks psycho* loser losers creep creeps weirdo* brainless',
    '0.4': 'pathetic ignorant clueless clown clowns coward* insane',
  },
  accusation: {
    '0.3':
      'thief thieves liar liars crook crooks scammer* incompetent* hypocrite* cheat cheats cheaters fraud frauds con_artist* racist* nazi* fascist* criminal* bully bullies lazy useless',
  },
  expletive: {
    '0.35':
      'fuck fucking fucked fuckin fck fuking f*k f*ck f*cking f*king f*g fking effing shit shitty shitt* shite sh*t s*t bullshit bs goddamn ass arse dick piss pissed tits cock bollocks damn_it',
    '0.15': 'damn hell crap crappy wtf omfg sucks suck screwed bloody freaking',
  },
  identity:
    'gay gays lesbian* trans transgender* black blacks white whites muslim* islamic jew jews jewish arab arabs asian* african* mexican* immigrant* foreigner* refugee* women woman female* christian* catholic* hindu* indian* chinese disabled queer* homosexual* latino* latina* gypsy gypsies',
  threat: {
    '0.95': `i_will_kill i'll_kill ill_kill_you im_going_to_kill i'm_going_to_kill gonna_kill_you going_to_kill_you kill_yourself kys kill_you kill_them_all kill_all hope_you_die go_die should_die deserve_to_die
      deserves_to_die i_will_find_you i'll_find_you we_will_find_you we'll_find_you hunt_you_down know_where_you_live beat_you_up smash_your_face break_your_legs burn_down_your burn_your
      burn_it_down punch_you shoot_you stab_you rape_you slit_your drop_dead hang_yourself death_to gas_the bomb_your blow_up_your should_be_shot should_be_hanged better_watch_your_back watch_your_back`,
    '0.8':
      "go_back_to_your_country go_back_where_you back_to_your_own_country you_will_regret_this you'll_regret_this you_will_pay_for_this you'll_pay_for_this rot_in_hell burn_in_hell send_them_back deport_them_all",
  },

  complaint: {
    '1': `scam* ripoff rip_off ripped_off refund* money_back never_received never_arrived not_received haven't_received havent_received hasn't_arrived hasnt_arrived didn't_arrive
      still_waiting still_no still_not_received still_haven't no_response no_reply never_replied never_respond* don't_respond doesn't_respond no_one_answers nobody_answers no_one_responds on_hold non_existent nonexistent see_you_in_court shame_on thanks_for_nothing expected_better unaccept* disgrac* not_happy
      doesn't_work doesnt_work dont_work don't_work not_working stopped_working isn't_working won't_work keeps_crashing crashes broken faulty defective damaged_item disappoint* unprofession* poor_service bad_service
      terrible_service awful_service worst_service poor_quality customer_service_is never_again never_buying never_order* won't_be_back false_advertising misleading overpriced too_expensive overcharged charged_twice
      double_charged food_poisoning waste_of_money waste_of_time fed_up let_down rip-off complain* complaint* shambles waited_over been_waiting wrong_item wrong_order want_my_money late_again unhelpful expired
      not_acceptable not_good_enough unanswered you_ruined why_did_you_change bring_back avoid_this_company going_downhill`,
    '0.5': `issue* problem* late delay* delivery shipping order parcel package support service customer_service app website account payment missing cancel* error* bug* slow* rude* worst terrible* awful* horribl* horrid bad
      poor poorly cheap quality price* expensive useless sucks suck crap* shit* garbage rubbish trash* joke annoy* frustrat* wait waiting staff store shop cold dirty stale disgust* ridicul* pathetic boring hate lies lying liar* thieves shame* unfair
      update_broke advert* ads lame overrated boycott* mess unusable pointless dreadful* appalling nasty gross`,
  },
  alarm:
    'urgent urgently asap emergency lawyer* attorney* lawsuit sue suing legal_action court trading_standards allergic allergy poison* hospital injured injury burned fire_hazard dangerous unsafe safety choking police ombudsman chargeback',
  question: {
    '1': `how_much how_many how_long how_do_i how_do_you how_can_i how_to_get what_time what's_the what_is_the what_are_the where_can_i where_do_i where_is where_are when_will when_is when_does when_are do_you_have do_you_ship do_you_sell do_you_know do_you_offer do_you_deliver
      does_anyone does_this does_it anyone_know anyone_knows has_anyone is_there_a is_there_any are_there_any is_it_possible are_you_open are_you_going is_this_available is_this is_it_available can_i_get can_i_buy can_i_use can_you_tell could_you_tell i_was_wondering
      just_wondering wondering_if quick_question i_have_a_question any_idea any_update* any_news which_one what_size what_sizes how_come`,
    '0.5': "how what what's when where why which who is are do does did can could will would has have any",
  },
  request: {
    '1': `please pls plz can_you could_you would_you can_i_have could_i can_someone could_someone i_would_like i'd_like id_like i_need i_want_a_refund i_want_my need_help need_some_help need_assistance help_me help_us dm_me contact_me
      call_me_back send_me email_me let_me_know get_back_to_me reply_to_my answer_my check_my respond_to bring_back give_me_back refund_me fix_this fix_it fix_your give_us add_a make_it_available you_should looking_for_a i_wish_you_would would_love_to_see i_request would_be_nice_if any_chance`,
  },
  thanks:
    'thanks thank thankyou thx thnx ty tysm tks thank_you many_thanks appreciate cheers_guys much_appreciated grateful',
  greeting:
    'hello hi hey hiya hii helloo heya howdy yo greetings good_morning good_afternoon good_evening good_night good_day morning welcome happy_new_year have_a_nice have_a_great have_a_good',
  friend: `look_at check_this check_it look_what we_should we_need_to we_have_to we_gotta let's_go lets_go let's_do lets_do you_and_me this_is_you this_is_us this_is_so_you literally_you literally_us literally_me you_when us_when me_when us_next_week is_this_you
    wanna_go want_to_go you_coming remember_this reminds_me_of_you for_you you_need_this you'd_love you_would_love did_you_see have_you_seen saw_this_and_thought thought_of_you our_next us_soon you_in see_this watch_this`,
  wish: `thank thanks thankful thx grateful appreciat* happy birthday good_luck luck hope hopeful hoping glad excited can't_wait cant_wait cannot_wait looking_forward joy* congrat* yes yess agree* agreed true haha* lmao laugh* party friend* hopefully interested free safe welcome weekend
    bless blessed blessing have_a_nice have_a_great have_a_good good_day okay ok ready tonight win won winner* help_a_lot resolved support* fine cheer* hehe luck* celebrat* see_you interested play* watch* game* music holiday* dream* interest* vacation`,
  spam: {
    '1': `make_money earn_money easy_money passive_income financial_freedom work_from_home_and double_your_money double_your guaranteed_profit guaranteed_returns trading_signals invest_with investment_platform i_earned account_manager_for
      free_iphone free_gift_card check_my_profile visit_my_profile check_out_my_page check_my_page check_my_bio follow_me_back follow_for_follow f4f follow_back buy_followers promote_it_on dm_to_promote promote_on dm_for_promo send_pic_to
      contact_him_on contact_her_on message_me_on_whatsapp text_me_on hot_singles click_the_link click_my_link click_here sign_up_now spell_caster loan_offer instant_loan recover_your_account hacked_account_recovery recovery_expert thanks_to_mr thanks_to_mrs claim_your_prize you_have_won congratulations_you_have_been_selected`,
    '0.5':
      'invest* trading profit profits trader loan* per_day per_week a_day click link dm inbox subscribe my_channel my_page my_profile my_bio bio limited_offer limited_time giveaway* discount_code free_shipping buy_now order_now earn* income money dollars rich',
  },
  job: {
    '1': `hiring recruit* job_opening* job_opportunit* job_offer* vacanc* internship* apprenticeship* resume cover_letter apply_for_a_job apply_for_this apply_for_the job_application send_my_cv my_cv cv looking_for_a_job looking_for_work seeking_a_job
      work_for_you work_for_your_company join_your_team job_seeker* open_positions open_position open_to_work any_openings this_position this_role the_position career_opportunit* part_time_job`,
    '0.5': 'job jobs apply applied intern interns career* position* salary interview candidate*',
  },
  partnership: {
    '1': `partnership* collaborat* partner_with ambassador* work_together working_together work_with_your_brand work_with_you sponsorship* wholesale reseller* distributor* become_a_distributor content_creator* affiliate_program business_proposal business_opportunity business_inquiry
      brand_deal brand_deals bulk_order bulk_price* franchise`,
    '0.5': 'partner* sponsor*',
  },
};
