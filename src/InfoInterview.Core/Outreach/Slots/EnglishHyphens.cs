using static InfoInterview.Outreach.Slots.EnglishWords;

namespace InfoInterview.Outreach.Slots;

/// <summary>Hyphens that a describing phrase has before its noun: "part-time work", "a 40-hour training", "a first-year student".</summary>
internal static class EnglishHyphens
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "final", "last"];

    public static string Put(string[] words)
    {
        var joined = new List<string>(words.Length);
        for (var at = 0; at < words.Length; at++)
        {
            var next = at + 1 < words.Length ? words[at + 1] : "";
            var after = at + 2 < words.Length ? words[at + 2] : "";
            var (one, two) = (Bare(words[at]), Bare(next));
            if (IsNounLike(after) && char.IsLetterOrDigit(next[^1])
                && ((one is "part" or "full" && two is "time") || (Ordinals.Contains(one, StringComparer.Ordinal) && two is "year"))) Join(next);
            else if (IsNounLike(after) && one.Length > 0 && one.All(char.IsDigit) && two is "hour" or "hours" or "hr" or "mo" or "week" or "month" or "year" or "minute" or "page" or "day"
                && next.All(char.IsLetter) && (at > 0 || two[^1] != 's')) Join(two is "hr" or "hours" ? "hour" : two is "mo" ? "month" : next);
            else if (one.Length > 0 && one.All(char.IsDigit) && two is "year" && Bare(after) is "old" or "olds")
            {
                joined.Add($"{words[at]}-year-{after}");
                at += 2;
            }
            else if (at > 0 && Determiner.Contains(Bare(words[at - 1])) && two is "up" or "out" or "in" or "off"
                && Bare(after) is "of" or "for" or "in" or "at" or "to" or "with" or "on"
                && one is "scale" or "follow" or "write" or "set" or "start" or "build" or "clean" or "line" or "round" or "wrap"
                    or "roll" or "work" or "fit" or "check" or "break") Join(next);
            else if (one is "ride" && two is "along" && at > 0 && Determiner.Contains(Bare(words[at - 1]))) Join(next);
            else if (one is "one" && two is "pager" or "pagers") Join(next);
            else if (IsSpelt(one) && two is "months" or "weeks" or "days" or "years" && Bare(after) is "rule" or "contract" or "notice" or "course" or "plan" or "trial") Join(next[..^1]);
            else joined.Add(words[at]);

            void Join(string second)
            {
                joined.Add($"{words[at]}-{second}");
                at++;
            }
        }

        return string.Join(' ', joined);
    }

    private static bool IsSpelt(string bare) => bare is "two" or "three" or "four" or "five" or "six" or "ten";

    private static bool IsNounLike(string word) => word.Length > 2 && char.IsLetter(word[0]) && !Preposition.Contains(Bare(word))
        && !Subject.Contains(Bare(word)) && !Auxiliary.Contains(Bare(word)) && !Determiner.Contains(Bare(word))
        && Bare(word) is not ("ago" or "later" or "long" or "and" or "but" or "now" or "until" or "while" or "for"
            or "elsewhere" or "old" or "olds" or "because" or "out" or "back" or "away");
}
