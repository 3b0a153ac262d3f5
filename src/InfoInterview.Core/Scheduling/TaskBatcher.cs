using InfoInterview.Rules;

namespace InfoInterview.Scheduling;

/// <summary>
/// Groups messages into blocks of one kind, follow-ups before requests, the most valuable contacts first and each with its reason
/// (G8.2). The result does not depend on the order of what is given. Stateless, safe to share.
/// </summary>
public sealed class TaskBatcher
{
    private readonly BatchPolicy policy;
    private readonly RuleSettings settings;

    /// <summary>A batcher with our figures.</summary>
    public TaskBatcher()
        : this(BatchPolicy.Default)
    {
    }

    /// <summary>A batcher with a host's own choices.</summary>
    /// <param name="policy">The figures.</param>
    /// <param name="settings">Without II330 every message stands alone; without II331 value does not count, only the due day and
    /// the name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is <c>null</c>.</exception>
    public TaskBatcher(BatchPolicy policy, RuleSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(policy);
        this.policy = policy;
        this.settings = settings ?? RuleSettings.Default;
    }

    /// <summary>The blocks in the order in which to work through them; empty when there is nothing to write.</summary>
    /// <param name="tasks">All that is to be written, in any order.</param>
    /// <returns>The blocks, each of one kind of message and short enough for one sitting (G8.2).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tasks"/> is <c>null</c>.</exception>
    public ValueList<TaskBlock> Group(IEnumerable<MessageTask> tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        var blocks = new List<TaskBlock>();
        foreach (var kind in tasks.GroupBy(task => task.Kind).OrderBy(kind => kind.Key))
        {
            var block = new List<RankedTask>();
            foreach (var ranked in InOrder(kind))
            {
                if (block.Count > 0 && !Fits(block, ranked)) Close(blocks, kind.Key, block);
                block.Add(ranked);
            }

            Close(blocks, kind.Key, block);
        }

        return blocks.ToValueList();
    }

    private bool Fits(List<RankedTask> block, RankedTask next) =>
        settings.SeverityOf(SchedulingRules.BatchSimilarTasks) is not null
        && block.Sum(ranked => ranked.Task.Minutes) + next.Task.Minutes <= policy.BlockMinutes;

    private IOrderedEnumerable<RankedTask> InOrder(IEnumerable<MessageTask> tasks) => tasks
        .Select(Rank)
        .OrderByDescending(ranked => ranked.Value)
        .ThenBy(ranked => ranked.Task.Due is null)
        .ThenBy(ranked => ranked.Task.Due.GetValueOrDefault())
        .ThenBy(ranked => ranked.Task.ContactName, StringComparer.Ordinal)
        .ThenBy(ranked => ranked.Task.Contact.Value);

    private RankedTask Rank(MessageTask task)
    {
        if (settings.SeverityOf(SchedulingRules.MostValuableFirst) is null) return new RankedTask { Task = task, Value = 0, Reason = "by due day and name" };
        var signs = task.Signs.Distinct().OrderByDescending(policy.WeightOf).ThenBy(sign => sign).ToList();
        return new RankedTask
        {
            Task = task,
            Value = signs.Sum(policy.WeightOf),
            Reason = signs.Count == 0 ? "no sign known yet" : string.Join(", ", signs.Select(Words)),
        };
    }

    private static void Close(List<TaskBlock> blocks, MessageTaskKind kind, List<RankedTask> block)
    {
        blocks.Add(new TaskBlock { Kind = kind, Tasks = block.ToValueList() });
        block.Clear();
    }

    private static string Words(ContactSign sign) => sign switch
    {
        ContactSign.Referred => "introduced by somebody they know",
        ContactSign.HoldsWantedRole => "holds a role you aim for",
        ContactSign.AtWantedOrganization => "works where you would like to",
        ContactSign.SameSchool => "same school",
        _ => "same field",
    };
}
