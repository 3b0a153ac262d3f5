using InfoInterview.Templates.Rendering;

namespace InfoInterview.Templates.Binding;

/// <summary>A name that is looked up while rendering; what is not there counts as empty.</summary>
internal sealed class DynamicField(string name, string[] parts) : Field<TemplateValue>(name, FieldKind.Dynamic, isOptional: true)
{
    public override Shape Inner => LenientShape.Instance;

    public override bool Write(TemplateValue scope, ref Renderer renderer, TemplateContent content) =>
        renderer.Context!.Find(parts) is not TemplateValue.Text text || renderer.Write(text.Value, Name, content);

    public override bool Test(TemplateValue scope, ref Renderer renderer) => IsTruthy(renderer.Context!.Find(parts));

    public override bool Each(TemplateValue scope, ref Renderer renderer, ListBody body)
    {
        var value = renderer.Context!.Find(parts);
        if (value is TemplateValue.Items list)
        {
            foreach (var item in list.Values)
            {
                if (!Run(item, ref renderer, body)) return false;
            }

            return true;
        }

        return !IsTruthy(value) || Run(value!, ref renderer, body);
    }

    private bool Run(TemplateValue item, ref Renderer renderer, ListBody body)
    {
        renderer.Context!.Push(item);
        var fits = renderer.RunItems<TemplateValue>([item], body, Name);
        renderer.Context!.Pop();
        return fits;
    }

    private static bool IsTruthy(TemplateValue? value) => value switch
    {
        null or TemplateValue.Nothing or TemplateValue.Flag { Value: false } => false,
        TemplateValue.Text text => text.Value.Length != 0,
        TemplateValue.Items items => !items.Values.IsEmpty,
        _ => true,
    };
}
