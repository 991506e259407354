%pair 1 2 same wire text
%pair 1 3 derived rewrite
%pair 2 3 derived rewrite
%page 2025-03-17 Brackmoor Evening Star
{1m:Athletic set to sack Venn after dressing-room revolt}

By Marcy Holt

{q1i=sources close to the board;1m:Brackmoor Athletic are poised to dismiss head coach Dario Venn} {@2025-03-17:today}, {s1:sources close to the board} {k1:have told} the Evening Star, after {2:{s2:senior players} {k2:demanded} {q2i=players:his removal} at a meeting {@2025-03-16TNI:on Sunday night}}.

The decision follows {3:{@2025-03-15:Saturday's} {#4|name|goals:4-0} defeat at home to Harrow Vale}, {4:Athletic's {#7|ord|defeat:seventh} in {#9|exact|matches:nine matches}}, which left them {5:{#3|exact|points above the relegation places:three points} above the drop zone} with {6:{#10|exact|games left:ten games} remaining}.

"{7;q3d=player:He has lost the group, it is as simple as that}," {k3:said} {s3:one member of the squad, who asked not to be named}. {s4:{#2|exact|players:Two other players}} {k4:confirmed} that {8:{q4i=players:captain Aled Renfrew had led the delegation which went to see chairwoman Helen Strake}}.

{9:Venn, {#46|exact|age:46}, was appointed {@2023-06:in June 2023}} and {10:signed a new contract {@2024-10:last October}} that {11:runs until {@2027:2027}}. {q5i=person familiar with its terms;12:Paying it off would cost the club about {#5000000|about|cost of pay-off:£5 million}}, {k5:according to} {s5:a person familiar with its terms}.

Strake declined to comment {@2025-03-16TNI:last night}. {s7:Renfrew's agent} {k7:denied} {8c:{q7i=Renfrew's agent:that his client had asked for the coach to go}}: "{13;q8d=Renfrew's agent:Aled respects every manager he plays for}."

{14:First-team coach Tom Ludlow is expected to take charge for {@2025-03-22:Saturday's} trip to Port Sable}.
%page 2025-03-17 Sport Wire Daily
{1:Brackmoor sack coach Venn}

BRACKMOOR (SNA) - {1;q1i=Brackmoor Athletic:Brackmoor Athletic have parted company with head coach Dario Venn} following {4:a run of {#1|exact|wins:one win} in {#9|exact|matches:nine matches}}, {s1:the top-flight club} {k1:announced} {@2025-03-17:on Monday}.

{14:First-team coach Tom Ludlow will take charge on an interim basis}, beginning with {15:{@2025-03-22:Saturday's} match at Port Sable}.

"{16;q3d=Brackmoor Athletic:The board would like to thank Dario for his hard work and professionalism}," {s3:the club} {k3:said} in a statement. "{17;q3d:Results {@2024-12..:since December} have fallen below the level that our supporters deserve}."

{9:Venn, {#46|exact|age:46}, took over {@2023-06:in June 2023}} and {18:guided Athletic to {#8|ord|place:eighth} place in his first season}. {19:He won {#31|exact|matches won:31} of his {#74|exact|matches in charge:74 matches} in charge}.

{3:A {#4|name|goals:4-0} home defeat by Harrow Vale {@2025-03-15:on Saturday}} left {5:Athletic {#16|ord|place:16th}, {#3|exact|points above the relegation zone:three points} above the relegation zone}.

{s4:Chairwoman Helen Strake} {k4:said} {20:{q4i=Helen Strake:the club hoped to name a permanent successor within {#2|at most|weeks;@P2W:two weeks}}}. {q6i=local media;21:Former Corran manager Piet Aldous and Isla Marchetti, who coaches the national under-21 side, are among the candidates}, {k6:according to} {s6:local media}.

{22:Venn is the {#5|ord|coach to lose his job:fifth} top-flight coach to lose his job this season}.
%page 2025-03-17 The Northern Gazette
{1:Athletic dismiss Venn after heavy home defeat}

{1;q1i=Brackmoor Athletic:Brackmoor Athletic have parted company with head coach Dario Venn} following {4:a run of {#1|exact|wins:one win} in {#9|exact|matches:nine matches}}, {s1:the club} {k1:announced} {@2025-03-17:on Monday}.

{14:First-team coach Tom Ludlow will take charge on an interim basis}, starting with {15:{@2025-03-22:Saturday's} match at Port Sable}.

"{16;q3d=Brackmoor Athletic:The board would like to thank Dario for his hard work and professionalism}," {k3:read} {s3:a club statement}. "{17;q3d:Results {@2024-12..:since December} have fallen below the level that our supporters deserve}."

{3:A {#4|name|goals:4-0} home defeat by Harrow Vale {@2025-03-15:on Saturday}} left {5:Athletic {#16|ord|place:16th}, {#3|exact|points above the relegation zone:three points} above the relegation zone}.

{9:Venn, {#46|exact|age:46}, took over {@2023-06:in June 2023}} and {18:guided Athletic to {#8|ord|place:eighth} place in his first season}. {19:He won {#31|exact|matches won:31} of his {#74|exact|matches in charge:74 matches} in charge}.

{23:{#200|about|supporters:Around 200 supporters} gathered outside the ground {@2025-03-17TEV:on Monday evening}}. "{24;q4d=Joanne Pike:He deserved better, the problem sits upstairs}," {k4:said} {s4:season-ticket holder Joanne Pike}.

{22:Venn is the {#5|ord|coach to lose his job:fifth} top-flight coach to lose his job this season}.
%page 2025-03-18 Touchline Talk
Venn out: who is next at Brackmoor?

It had been coming. {1:Brackmoor Athletic have fired Dario Venn} after {4m:a miserable run of {#9|exact|matches without a win:nine matches without a win}}, and {14m:assistant Tom Ludlow holds the reins until {@~:the summer}}.

{16v;q1m=board:The board thanked the {#46|exact|age:46-year-old} for his "hard work and professionalism"}, but {k2:said} {17m;q2i=board:results {@2024-11..:since November} had not been good enough for the fans}.

{19c:Venn won {#31|exact|matches won:31} of {#47|exact|matches in charge:47 games}}, having {18v:finished {#8|ord|place:eighth} in his debut campaign}. {3m:{@2025-03-15:Saturday's} {#4|name|goals:4-0} thrashing at Harrow Vale} leaves {5m:the club {#16|ord|place:16th} and {#2|exact|points above the relegation zone:two points} clear of the bottom three}.

{21m:Piet Aldous, once of Corran, and under-21 boss Isla Marchetti have been offered the job}, and {20m:an appointment is promised by {@2025-W12-WE:the weekend}}.

{25:Bookmakers make Marchetti the favourite at {#2|name|odds:2-1}}. {26:She would be the {#1|ord|woman to coach in the top flight:first} woman to coach in the top flight}.

{22m:Only {#4|exact|coaches dismissed:four managers} have been dismissed {@2025:this year}}, and {27:none of their clubs has gone down}.
%page 2025-03-18 The Capital Observer
'{q9d=Dario Venn;30:I was never given a reason},' {k9:says} {s9:Venn}

{28:{s10:Dario Venn} {k10:has accused} {q10i=Dario Venn:Brackmoor Athletic of breaking their word}}, {@~:a day} after {1:the club dismissed him by telephone}.

"{29;q1d=Dario Venn:I was told {@2025-03-14:on Friday} that my job was safe}," {s1:the {#46|exact|age:46-year-old} Swiss} {k1:told} the Observer at his home. "{30;q1d:{@2025-03-17:On Monday} at {@2025-03-17T07~00:seven in the morning} the phone rang, and I was never given a reason}."

{s2:Helen Strake}, the chairwoman, {k2:disputes} {29c;q2i=Helen Strake:that account}. "{31;q3d=Helen Strake:No assurances were given to anyone}," {s3:she} {k3:said} {@2025-03-18:on Tuesday}. {2c:{s4:She} also {k4:rejected} {q4i=Helen Strake:reports of a players' revolt}: {q11i=Helen Strake:no member of the squad had asked her to remove Venn}}.

{32:{s5:Venn} {k5:said} {q5i=Dario Venn:he had no quarrel with his captain}}. "{33;q6d=Dario Venn:Aled Renfrew came to my house {@2025-03-17TNI:last night} and cried}," {s6:he} {k6:said}.

{34;q7i=Ruth Baskin:The coach is considering legal action over the rest of his contract}, {11m:which had until {@2026-06:June 2026} to run} and is {12m:worth {#3500000|exact|value of contract:£3.5 million}}, {s7:his lawyer, Ruth Baskin}, {k7:said}.

Venn arrived {9m:from Lindau in {@2022-SU:the summer of 2022}} and {18:took the club to {#8|ord|place:eighth}}, {35:its best finish in {#20|exact|years;@P20Y:20 years}}. But {4:Athletic have won {#1|name|wins:once} in their last {#9|exact|matches:nine matches}}, and {3:the {#4|name|goals:4-0} humiliation by Harrow Vale {@2025-W11-WE:at the weekend}} proved the last straw.

{14:Ludlow, his former assistant, takes the team to Port Sable {@2025-03-22:on Saturday}}.
