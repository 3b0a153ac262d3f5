using InfoInterview.Language.Evidence;

namespace InfoInterview.Language;

/// <summary>The weights of one task, one file a language, each read when it is first asked for.</summary>
internal sealed class EvidenceShelf
{
    private readonly SpanTable<Lazy<EvidenceModel?>> languages = new(ignoreCase: true);

    public EvidenceShelf(string task, params ReadOnlySpan<string> languages)
    {
        foreach (var language in languages)
            this.languages.TryAdd(language, new(() => EvidenceFile.Embedded($"InfoInterview.Language.Weights.{language}.{task}.weights")));
    }

    /// <summary>The weights of a language tag such as <c>en</c> or <c>de-AT</c>; <c>null</c> where there are none.</summary>
    public EvidenceModel? For(ReadOnlySpan<char> language)
    {
        var end = language.IndexOfAny('-', '_');
        return languages.TryGetValue(end < 0 ? language : language[..end], out var model) ? model.Value : null;
    }
}
