using Microsoft.AspNetCore.Razor.TagHelpers;

namespace InfoInterview.Host.Ui;

/// <summary>What went wrong is what one has to read next: a message about it takes the focus, on every page, with scripts or
/// without.</summary>
[HtmlTargetElement(Attributes = "[role=alert]")]
#pragma warning disable CA1515 // Razor finds public tag helpers only.
public sealed class AlertTagHelper : TagHelper
#pragma warning restore CA1515
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Attributes.SetAttribute("tabindex", "-1");

        // One that a script shows later takes the focus then.
        if (!output.Attributes.ContainsName("hidden"))
            output.Attributes.SetAttribute(new TagHelperAttribute("autofocus", value: null, HtmlAttributeValueStyle.Minimized));
    }
}
