using InfoInterview.Notes;

namespace InfoInterview.Decisions;

/// <summary>
/// What a seeker believes of the paths that they weigh, who stands where, what they try out, and what they decided: all that is
/// typed. What the talks did to it is worked out anew by <see cref="LedgerReader"/>. Immutable: a change gives a new one. Equal
/// when all parts are equal, in the same order (G6.5).
/// </summary>
public sealed record Ledger
{
    /// <summary>Nothing weighed yet.</summary>
    public static Ledger Empty { get; } = new();

    /// <summary>The paths, in the seeker's order; may be empty.</summary>
    public ValueList<CareerPath> Paths { get; init; }

    /// <summary>The beliefs of all paths; may be empty.</summary>
    public ValueList<Belief> Beliefs { get; init; }

    /// <summary>What the seeker says of where people stand; may be empty. Of two about one person the first counts.</summary>
    public ValueList<Standpoint> Standpoints { get; init; }

    /// <summary>What is tried out or was; may be empty.</summary>
    public ValueList<Experiment> Experiments { get; init; }

    /// <summary>The decisions, at most one for each path; may be empty.</summary>
    public ValueList<Choice> Choices { get; init; }

    /// <summary>The ledger with a path, which takes the place of one with the same id.</summary>
    /// <param name="path">The path.</param>
    /// <returns>The new ledger.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <c>null</c>.</exception>
    public Ledger With(CareerPath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return this with { Paths = Put(Paths, path, (left, right) => left.Id == right.Id) };
    }

    /// <summary>The ledger with a belief, which takes the place of one with the same id.</summary>
    /// <param name="belief">The belief.</param>
    /// <returns>The new ledger.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="belief"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The path of the belief is not in the ledger.</exception>
    public Ledger With(Belief belief)
    {
        ArgumentNullException.ThrowIfNull(belief);
        Expect(belief.Path, nameof(belief));
        return this with { Beliefs = Put(Beliefs, belief, (left, right) => left.Id == right.Id) };
    }

    /// <summary>The ledger with what is said of one person, in the place of what was said of them before.</summary>
    /// <param name="standpoint">Where the person stands.</param>
    /// <returns>The new ledger.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="standpoint"/> is <c>null</c>.</exception>
    public Ledger With(Standpoint standpoint)
    {
        ArgumentNullException.ThrowIfNull(standpoint);
        return this with { Standpoints = Put(Standpoints, standpoint, IsOfSamePerson) };
    }

    /// <summary>The ledger with an experiment, in the place of one that says the same of the same path.</summary>
    /// <param name="experiment">The experiment.</param>
    /// <returns>The new ledger.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="experiment"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">Its path is not in the ledger.</exception>
    public Ledger With(Experiment experiment)
    {
        ArgumentNullException.ThrowIfNull(experiment);
        Expect(experiment.Path, nameof(experiment));
        return this with
        {
            Experiments = Put(
                Experiments, experiment, (left, right) => left.Path == right.Path && LooseText.Comparer.Equals(left.What, right.What)),
        };
    }

    /// <summary>The ledger with a decision, in the place of an earlier one about the same path.</summary>
    /// <param name="choice">The decision.</param>
    /// <returns>The new ledger.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="choice"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">Its path is not in the ledger.</exception>
    public Ledger With(Choice choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        Expect(choice.Path, nameof(choice));
        return this with { Choices = Put(Choices, choice, (left, right) => left.Path == right.Path) };
    }

    /// <summary>The ledger without a belief and without what was to try it out; the same when there is none of that id.</summary>
    /// <param name="belief">The belief that goes.</param>
    /// <returns>The new ledger; experiments that were done stay.</returns>
    public Ledger Without(BeliefId belief) => this with
    {
        Beliefs = Beliefs.Where(one => one.Id != belief).ToValueList(),
        Experiments = Experiments.Where(one => one.Belief != belief || one.IsDone).ToValueList(),
    };

    /// <summary>The ledger without a path and all that was said of it; what is said of people stays.</summary>
    /// <param name="path">The path that goes.</param>
    /// <returns>The new ledger.</returns>
    public Ledger Without(PathId path) => this with
    {
        Paths = Paths.Where(one => one.Id != path).ToValueList(),
        Beliefs = Beliefs.Where(one => one.Path != path).ToValueList(),
        Experiments = Experiments.Where(one => one.Path != path).ToValueList(),
        Choices = Choices.Where(one => one.Path != path).ToValueList(),
    };

    private static bool IsOfSamePerson(Standpoint left, Standpoint right) => left.Contact == right.Contact
        && (left.Contact != default || (left.Name is not null && LooseText.Comparer.Equals(left.Name, right.Name)));

    private static ValueList<T> Put<T>(ValueList<T> items, T item, Func<T, T, bool> isSame)
    {
        for (var at = 0; at < items.Count; at++)
        {
            if (isSame(items[at], item)) return items.Select((old, place) => place == at ? item : old).ToValueList();
        }

        return items.Add(item);
    }

    private void Expect(PathId path, string argument)
    {
        if (!Paths.Any(one => one.Id == path)) throw new ArgumentException($"There is no path {path} in the ledger.", argument);
    }
}
