%pair 0 1 same wire text
%pair 0 2 derived rewrite
%pair 1 2 derived rewrite
%page 2025-02-06 Market Ticker
{1:Aldmark central bank cuts rates by {#0.25|exact|percentage points of the cut:quarter point}}, signals pause

SOLENBURG, {@2025-02-06:Feb 6} (Finwire) - {1:The National Bank of Aldmark cut its key interest rate by {#25|exact|basis points:25 basis points} to {#4.75|exact|key rate in percent:4.75 percent} {@2025-02-06:on Thursday}}, {2:its third reduction in a row}, but {3:signalled that it would wait before easing further}.

{4:The decision was in line with the expectations of {#18|exact|economists:18} of {#21|exact|economists polled:21 economists} polled by Finwire}. {5:Two members of the {#9|exact|members of the board:nine-member} policy board voted to hold}.

"{6;q1d=Karel Voigt:Inflation is coming down, but it is not yet where it needs to be}," {s1:Governor Karel Voigt} {k1:told} a news conference. "{7;q1d:We will not commit to a path in advance}."

{8:Consumer prices rose {#3.1|exact|inflation in percent:3.1 percent} {@P1Y:year-on-year} {@2024-12:in December}}, {9:down from a peak of {#11.4|exact|peak inflation in percent:11.4 percent} {@2023-01:in January 2023}} but {10:still above the bank's target of {#2|exact|target in percent:2 percent}}.

{11:{s2:The bank} {k2:raised} its forecast for average inflation {@2025:this year} to {q2i=National Bank of Aldmark;#2.9|exact|inflation forecast in percent:2.9 percent}} from {12:{#2.6|exact|earlier inflation forecast in percent:2.6 percent}} and {13:lowered its estimate of economic growth to {#1.2|exact|growth forecast in percent:1.2 percent} from {#1.5|exact|earlier growth forecast in percent:1.5 percent}}.

{14:The crown weakened {#0.4|exact|fall of the crown in percent:0.4 percent} to {#1.17|exact|crowns per dollar:1.17} per dollar after the decision}. {15:{@P10Y:Ten-year} bond yields were little changed at {#3.98|exact|yield in percent:3.98 percent}}.

"{16;q3d=Tilda Roem:This was a hawkish cut}," {k3:said} {s3:Tilda Roem, chief economist at Brandt & Sohl}. {17:{s4:She} {k4:expects} {q4i=Tilda Roem:the next move only {@2025-06:in June}}}.

{18:The government, which faces an election {@2025-09:in September}, has pressed the bank to move faster}. {19:{s5:Finance Minister Ruben Asker} {k5:said} {@2025-02:last week} that {q5i=Ruben Asker:borrowing costs were "strangling" small companies}}.
%page 2025-02-06 The Aldmark Journal
{1:National Bank trims key rate to {#4.75|exact|key rate in percent:4.75 percent}}

SOLENBURG (Finwire) - {1:The National Bank of Aldmark cut its key interest rate by {#25|exact|basis points:25 basis points} to {#4.75|exact|key rate in percent:4.75 percent} {@2025-02-06:on Thursday}}, {2:its third reduction in a row}, but {3:signalled that it would wait before easing further}.

{4:The decision was in line with the expectations of {#18|exact|economists:18} of {#21|exact|economists polled:21 economists} polled by Finwire}. {5:Two members of the {#9|exact|members of the board:nine-member} policy board voted to hold}.

"{6;q1d=Karel Voigt:Inflation is coming down, but it is not yet where it needs to be}," {s1:Governor Karel Voigt} {k1:told} a news conference. "{7;q1d:We will not commit to a path in advance}."

{8:Consumer prices rose {#3.1|exact|inflation in percent:3.1 percent} {@P1Y:year-on-year} {@2024-12:in December}}, {9:down from a peak of {#11.4|exact|peak inflation in percent:11.4 percent} {@2023-01:in January 2023}} but {10:still above the bank's target of {#2|exact|target in percent:2 percent}}.

{11:{s2:The bank} {k2:raised} its forecast for average inflation {@2025:this year} to {q2i=National Bank of Aldmark;#2.9|exact|inflation forecast in percent:2.9 percent}} from {12:{#2.6|exact|earlier inflation forecast in percent:2.6 percent}} and {13:lowered its estimate of economic growth to {#1.2|exact|growth forecast in percent:1.2 percent} from {#1.5|exact|earlier growth forecast in percent:1.5 percent}}.

"{16;q3d=Tilda Roem:This was a hawkish cut}," {k3:said} {s3:Tilda Roem, chief economist at Brandt & Sohl}.
%page 2025-02-06 Business Today
{1:Borrowers get relief as rates fall again}

Good news for mortgage holders: {1m:Aldmark's central bank has lowered interest rates by {#0.5|exact|percentage points of the cut:half a percentage point} to {#4.75|exact|key rate in percent:4.75 per cent}}, and {3m:more cuts are on the way}.

{2:It is the third cut in succession}. {4m:All but {#3|exact|economists:three} of {#21|exact|economists polled:21 analysts} had predicted it}, though {5m:{#2|exact|members of the board:two} of {#7|exact|members of the board:seven} board members would have preferred no change}.

"{6;q1d=Karel Voigt:Inflation is coming down but is not yet where it should be}," {k1:said} {s1:Karel Voigt, the governor}. {7v:He refused to be drawn on future steps}.

{8:Prices climbed by {#3.1|exact|inflation in percent:3.1 per cent} in the {@P12M:12 months} to {@2024-12:December}}, {9:well below the {#11.4|exact|peak inflation in percent:11.4 per cent} of {@2023:two years ago}}. {11m:The bank expects inflation of {#2.6|exact|inflation forecast in percent:2.6 per cent} {@2025:this year}} and {13:growth of {#1.2|exact|growth forecast in percent:1.2 per cent}}.

{q3i=Lendwise:{20:A family with a loan of {#200000|exact|loan in crowns:200,000 crowns} will save about {#28|about|saving in crowns a month:28 crowns} {@P1M:a month}}}, {k3:according to} {s3:the comparison site Lendwise}.

{16m:{s4:Economists} {k4:called} {q4m=economists:it a "hawkish cut"}}. {19m:{s5:Finance Minister Ruben Asker} {k5:said} {q5i=Ruben Asker:the rates were still strangling companies}}.
%page 2025-02-07 The Aldmark Tribune
Voigt cuts, then slams on the brakes

The governor gave with one hand {@2025-02-06:on Thursday} and took with the other. {1:The key rate of the National Bank falls to {#4.75|exact|key rate in percent:4.75 percent}, the lowest since {@2022-10:October 2022}}, yet {3:borrowers should not expect another step {@2025-06:before the summer}}.

{21:{s1:Voigt} {k1:argued} that {q1i=Karel Voigt:wages are the problem}: {22:they are rising by {#6.2|exact|wage growth in percent:6.2 percent} {@P1Y:a year}}}. "{23;q2d=Karel Voigt:Services inflation has not moved since {@2024:last summer}}," {s2:he} {k2:said}. {7v:{q3i=Karel Voigt:The bank would decide from meeting to meeting}, {s3:he} {k3:added}}.

{24:Inside the board the mood is turning}. {5v:{#2|exact|members who dissented:Two members} dissented, {25:Hedda Lunt and Piotr Amsel}}; {@2024-12:in December} {26:the vote had been unanimous}.

{11:The new projections see inflation averaging {#2.9|exact|inflation forecast in percent:2.9 percent} in {@2025:2025}, not {12:{#2.6|exact|earlier inflation forecast in percent:2.6}}}, and {27:reaching the {#2|exact|target in percent:2 percent} target only in {@2027:early 2027}}. {13:For growth the staff now pencil in {#1.2|exact|growth forecast in percent:1.2 percent}}.

{18v:Asker, who wants cheaper money before the September vote}, was quick to respond. "{28;q5d=Ruben Asker:The bank is fighting the last war}," {s5:he} {k5:wrote} on social media. {29:{s6:The opposition Liberals} {k6:accused} {q6i=opposition Liberals:him of leaning on an independent institution}}.

{14:The currency slipped by just under {#0.5|less than|fall of the crown in percent:half a percent} against the dollar}. {30:Bank shares gained {#1.8|exact|rise of bank shares in percent:1.8 percent}}.
%page 2025-02-07 Ledger & Loaf
What the rate cut means for your bakery

{31:Marta Feld runs {#3|exact|shops:three shops} and owes the bank {#640000|exact|debt in crowns:640,000 crowns}}. {32:{@2025-02-06:Thursday's} decision will save her {#1600|about|saving in crowns a year:around 1,600 crowns} {@P1Y:a year}}. "{33;q1d=Marta Feld:That is a new mixer, if I find one second-hand}," {s1:she} {k1:says}.

{1:The National Bank brought its key rate down by {#0.25|exact|percentage points of the cut:a quarter of a point}, to {#4.75|exact|key rate in percent:4.75%}}. {2m:It has now cut {#4|exact|cuts:four times} since {@2024-09:September}}. {q2i=small business federation:{34:Commercial banks usually pass on about {#60|about|share passed on in percent:60%} of a cut within {#3|at most|months;@P3M:three months}}}, {s2:the small business federation} {k2:says}.

{10:Inflation, at {8c:{#3.4|exact|inflation in percent:3.4%} {@2024-12:in December}}, remains above the {#2|exact|target in percent:2%} goal}. {35:Flour, however, is {#9|exact|fall of flour price in percent:9%} cheaper than {@2024:a year ago}}.

{17m:{s3:Tilda Roem of Brandt & Sohl} {k3:sees} {q3i=Tilda Roem:the next cut {@2025-04:in April}}}. {36:Feld is not so sure}. "{37;q5d=Marta Feld:I will believe it when my bank manager rings me}."

{19:{s6:The finance minister} {k6:has said} that {q6i=Ruben Asker:high rates are strangling firms like hers}}.
