using System.Collections.Frozen;

namespace InfoInterview.Interviews.Probing;

/// <summary>The verbs by which people tell what they did and what they changed: base, past, participle, gerund.</summary>
internal static class VerbForms
{
    private static readonly (VerbUse Use, string Verbs)[] Lists =
    [
        (VerbUse.Lead, "run ran run running, lead led led leading, manage managed managed managing, head headed headed heading, oversee oversaw overseen overseeing, direct directed directed directing, coordinate coordinated coordinated coordinating, supervise supervised supervised supervising, organize organized organized organizing, organise organised organised organising, chair chaired chaired chairing, plan planned planned planning, negotiate negotiated negotiated negotiating"),
        (VerbUse.Make, "build built built building, design designed designed designing, launch launched launched launching, founded founded founded founding, create created created creating, develop developed developed developing, rebuild rebuilt rebuilt rebuilding, redesign redesigned redesigned redesigning, write wrote written writing, rewrite rewrote rewritten rewriting, produce produced produced producing, deliver delivered delivered delivering, restore restored restored restoring, renovate renovated renovated renovating, curate curated curated curating, invent invented invented inventing, publish published published publishing, prototype prototyped prototyped prototyping, stage staged staged staging, translate translated translated translating, film filmed filmed filming"),
        (VerbUse.Study, "research researched researched researching, investigate investigated investigated investigating, study studied studied studying, explore explored explored exploring, test tested tested testing"),
        (VerbUse.Change, "move moved moved moving, switch switched switched switching, change changed changed changing, shift shifted shifted shifting, replace replaced replaced replacing, merge merged merged merging, migrate migrated migrated migrating, outsource outsourced outsourced outsourcing, automate automated automated automating, restructure restructured restructured restructuring, reorganize reorganized reorganized reorganizing, reorganise reorganised reorganised reorganising, adopt adopted adopted adopting, introduce introduced introduced introducing, drop dropped dropped dropping, abandon abandoned abandoned abandoning, close closed closed closing, cut cut cut cutting, double doubled doubled doubling, triple tripled tripled tripling, halve halved halved halving, grow grew grown growing, shrink shrank shrunk shrinking, split split split splitting, go went gone going, stop stopped stopped stopping, start started started starting, begin began begun beginning, leave left left leaving, retrain retrained retrained retraining, pivot pivoted pivoted pivoting, scale scaled scaled scaling, expand expanded expanded expanding, centralize centralized centralized centralizing, centralise centralised centralised centralising, become became become becoming, digitize digitized digitized digitizing, digitise digitised digitised digitising, transform transformed transformed transforming, relocate relocated relocated relocating, transition transitioned transitioned transitioning, simplify simplified simplified simplifying"),
    ];

    private static readonly FrozenDictionary<string, VerbForm> Forms = Read();

    public static IEnumerable<string> All => Lists.SelectMany(list => list.Verbs.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries));

    public static VerbForm? Find(string? known) => known is not null && Forms.TryGetValue(known, out var form) ? form : null;

    private static FrozenDictionary<string, VerbForm> Read()
    {
        var forms = new Dictionary<string, VerbForm>(StringComparer.Ordinal);
        foreach (var (use, verbs) in Lists)
        {
            foreach (var verb in verbs.Split(", "))
            {
                var parts = verb.Split(' ');
                for (var i = 0; i < parts.Length; i++) forms.TryAdd(parts[i], new VerbForm(use, parts[^1], IsPast: i is 1 or 2 && !string.Equals(parts[i], parts[0], StringComparison.Ordinal)));
            }
        }

        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
