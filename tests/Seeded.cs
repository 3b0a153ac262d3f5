using System.Globalization;
using CsCheck;

namespace InfoInterview.Tests;

/// <summary>
/// Runs a property over generated cases, the same ones in every run: CsCheck's own <c>Sample</c> takes its seed for the first case
/// only, so that a failure may never come again. <c>INFOINTERVIEW_SEED</c> names another beginning, a number or the seed that a
/// failure printed, and <c>INFOINTERVIEW_FUZZ_RUNS</c> how many times as many cases are tried. A case that failed is kept as a test.
/// </summary>
internal static class Seeded
{
    /// <summary>The seed on record; any would do.</summary>
    public const string Usual = "0000KOIKFBi4";

    private const int UsualCases = 100;

    public static string Seed { get; } = Environment.GetEnvironmentVariable("INFOINTERVIEW_SEED") is { Length: > 0 } named ? named : Usual;

    /// <summary>How many cases a run tries in place of the usual number.</summary>
    public static int Runs(int usual) => Times(usual, "INFOINTERVIEW_FUZZ_RUNS");

    /// <summary>How often a process is killed in place of the usual number.</summary>
    public static int Kills(int usual) => Times(usual, "INFOINTERVIEW_KILL_RUNS");

    private static int Times(int usual, string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var times)
            ? usual * Math.Max(1, times) : usual;

    /// <summary>For what draws its own numbers: the usual one, or another one for each <c>INFOINTERVIEW_SEED</c>.</summary>
    public static uint Number(uint usual) =>
        string.Equals(Seed, Usual, StringComparison.Ordinal)
            ? usual : Seed.Aggregate(usual, static (number, letter) => unchecked((number * 31) + letter)) | 1;

    public static void Sample<T>(this Gen<T> cases, Action<T> holds, int iter = UsualCases, Func<T, string>? print = null) =>
        Run(cases, holds, Seed, Runs(iter), print);

    public static void Sample<T>(this Gen<T> cases, Func<T, bool> holds, int iter = UsualCases, Func<T, string>? print = null) =>
        cases.Sample(one => Assert.True(holds(one), "The property does not hold."), iter, print);

    public static void Sample<T1, T2>(this Gen<(T1, T2)> cases, Action<T1, T2> holds, int iter = UsualCases) =>
        cases.Sample(one => holds(one.Item1, one.Item2), iter);

    public static void Sample<T1, T2>(this Gen<(T1, T2)> cases, Func<T1, T2, bool> holds, int iter = UsualCases) =>
        cases.Sample(one => holds(one.Item1, one.Item2), iter);

    public static void Sample<T1, T2, T3>(this Gen<(T1, T2, T3)> cases, Action<T1, T2, T3> holds, int iter = UsualCases) =>
        cases.Sample(one => holds(one.Item1, one.Item2, one.Item3), iter);

    public static void Sample<T1, T2, T3>(this Gen<(T1, T2, T3)> cases, Func<T1, T2, T3, bool> holds, int iter = UsualCases) =>
        cases.Sample(one => holds(one.Item1, one.Item2, one.Item3), iter);

    public static void Sample<T1, T2, T3, T4>(this Gen<(T1, T2, T3, T4)> cases, Action<T1, T2, T3, T4> holds, int iter = UsualCases) =>
        cases.Sample(one => holds(one.Item1, one.Item2, one.Item3, one.Item4), iter);

    public static void Sample<T1, T2, T3, T4>(this Gen<(T1, T2, T3, T4)> cases, Func<T1, T2, T3, T4, bool> holds, int iter = UsualCases) =>
        cases.Sample(one => holds(one.Item1, one.Item2, one.Item3, one.Item4), iter);

    public static void Sample<T1, T2, T3, T4, T5>(this Gen<(T1, T2, T3, T4, T5)> cases, Action<T1, T2, T3, T4, T5> holds,
        int iter = UsualCases) =>
        cases.Sample(one => holds(one.Item1, one.Item2, one.Item3, one.Item4, one.Item5), iter);

    public static void Sample<T1, T2, T3, T4, T5>(this Gen<(T1, T2, T3, T4, T5)> cases, Func<T1, T2, T3, T4, T5, bool> holds,
        int iter = UsualCases) =>
        cases.Sample(one => holds(one.Item1, one.Item2, one.Item3, one.Item4, one.Item5), iter);

    public static void Sample<T1, T2, T3, T4, T5, T6>(this Gen<(T1, T2, T3, T4, T5, T6)> cases, Action<T1, T2, T3, T4, T5, T6> holds,
        int iter = UsualCases) =>
        cases.Sample(one => holds(one.Item1, one.Item2, one.Item3, one.Item4, one.Item5, one.Item6), iter);

    /// <summary>The cases of a seed, one after the other; the first that fails is reported with the seed that begins at it.</summary>
    internal static void Run<T>(Gen<T> cases, Action<T> holds, string seed, int count, Func<T, string>? print = null)
    {
        var random = seed.Length < Usual.Length
            ? new PCG(1, ulong.Parse(seed, NumberStyles.None, CultureInfo.InvariantCulture)) : PCG.Parse(seed);
        for (var i = 0; i < count; i++)
        {
            var here = random.ToString(random.State);
            var one = cases.Generate(random, null!, out _);
            try
            {
                holds(one);
            }
            catch (Exception fault)
            {
                var told = (print ?? Printed)(one);
                throw new InvalidOperationException(
                    FormattableString.Invariant(
                        $"Case {i + 1} of the seed {seed} fails; INFOINTERVIEW_SEED={here} begins with it.\n{told}\n{fault.Message}"),
                    fault);
            }
        }
    }

    private static string Printed<T>(T one) =>
        one is System.Collections.IEnumerable many and not string ? string.Join(", ", many.Cast<object?>()) : $"{one}";
}
