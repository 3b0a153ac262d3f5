using System.Collections.Immutable;
using InfoInterview.Templates.Parsing;

namespace InfoInterview.Templates.Compiling;

/// <summary>The blocks that are replaced in a parent template, by name; what was set further outside wins.</summary>
internal sealed class BlockArguments
{
    private readonly ImmutableSortedDictionary<string, BlockArgument> byName;

    private BlockArguments(ImmutableSortedDictionary<string, BlockArgument> byName) => this.byName = byName;

    public static BlockArguments None { get; } = new(ImmutableSortedDictionary.Create<string, BlockArgument>(StringComparer.Ordinal));

    /// <summary>Names the arguments, so that the same partial with the same arguments is compiled once.</summary>
    public string Key => string.Concat(byName.Select(pair =>
        string.Create(CultureInfo.InvariantCulture, $"{pair.Key}={pair.Value.Source.Ordinal}.{pair.Value.Node};")));

    public BlockArgument? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>These and the arguments that a parent's node gives.</summary>
    public BlockArguments With(TemplateSource source, int parent)
    {
        var arguments = byName;
        var nodes = source.Nodes;
        for (var i = parent + 1; i < nodes[parent].End; i = nodes[i].End)
        {
            if (nodes[i].Kind != NodeKind.Block) continue;
            var name = source.NameOf(nodes[i]).ToString();
            if (!arguments.ContainsKey(name)) arguments = arguments.Add(name, new(source, i, this));
        }

        return arguments == byName ? this : new(arguments);
    }
}
