using System.Buffers;
using System.Globalization;
using System.Text;
using InfoInterview.Templates;

namespace InfoInterview.Tests.Templates;

/// <summary>The places where template engines go wrong.</summary>
public sealed class TemplateTrapTests
{
    private static readonly Mail Two = new() { Phone = "12", Topics = [new("kilns", "hot", "old"), new("glaze")] };

    [Theory]
    [InlineData("a\n{{#phone}}\nb\n{{/phone}}\nc", "a\nb\nc")]
    [InlineData("a\r\n{{#phone}}\r\nb\r\n{{/phone}}\r\nc", "a\r\nb\r\nc")]
    [InlineData("{{#phone}}\nb\n{{/phone}}", "b\n")]
    [InlineData("  {{! first }}\nb\n  {{! last }}", "b\n")]
    [InlineData("{{#phone}}{{#topics}}\nx\n{{/topics}}{{/phone}}\n", "\nx\n\nx\n\n")]
    [InlineData("a {{#phone}}\nb\n{{/phone}} c", "a \nb\n c")]
    public void A_line_vanishes_only_when_its_tag_is_alone_on_it(string template, string text) => Mail.Render(template, Two).Should().Be(text);

    [Fact]
    public void A_partial_on_a_line_of_its_own_is_indented_but_the_values_in_it_are_not()
    {
        var options = new TemplateOptions { Partials = TemplatePartials.None.With("p", "{{name}}\n\n- {{phone}}\n") };
        Template.TryCompile("{{#phone}}\n  {{>p}}\n{{/phone}}\n", Mail.Schema, options, out var template, out _).Should().BeTrue();
        template!.Render(new Mail { Name = "x\ny", Phone = "1" }).Should().Be("  x\ny\n\n  - 1\n");
    }

    [Fact]
    public void Changed_delimiters_do_not_leak_into_a_partial_or_out_of_it()
    {
        var options = new TemplateOptions { Partials = TemplatePartials.None.With("p", "{{name}}{{=[ ]=}}[name]") };
        Mail.Render("{{=<% %>=}}<%>p%>{{name}}<%name%>", options: options).Should().Be("AnaAna{{name}}Ana");
    }

    [Fact]
    public void A_dotted_name_does_not_fall_back_to_an_outer_scope()
    {
        Mail.Problems("{{#firm}}{{firm.name}}{{/firm}}").Should().ContainSingle().Which.Kind.Should().Be(TemplateProblemKind.UnknownName);
        Mail.Render("{{#firm}}{{title}} {{firm.title}} {{name}}{{/firm}}", new Mail { Firm = new("Kiln & Co") }).Should().Be("Kiln & Co Kiln & Co Ana");
    }

    [Theory]
    [InlineData(null, "no")]
    [InlineData("", "no")]
    [InlineData("0", "0")]
    [InlineData("false", "false")]
    public void Only_an_absent_or_empty_text_hides_its_section(string? phone, string text) =>
        Mail.Render("{{#phone}}{{phone}}{{/phone}}{{^phone}}no{{/phone}}", new Mail { Phone = phone }).Should().Be(text);

    [Fact]
    public void Zero_is_a_value_and_an_empty_list_and_a_flag_that_is_off_are_not_shown()
    {
        Mail.Render("{{#room}}{{room}}{{/room}}|{{#topics}}x{{/topics}}{{^topics}}none{{/topics}}|{{#remote}}x{{/remote}}", new Mail { Room = 0 })
            .Should().Be("0|none|");
    }

    [Fact]
    public void Names_of_outer_scopes_are_known_inside_nested_lists() =>
        Mail.Render("{{#topics}}{{#tags}}{{name}}:{{title}}:{{.}} {{/tags}}{{/topics}}", Two).Should().Be("Ana:kilns:hot Ana:kilns:old ");

    [Fact]
    public void An_optional_field_of_an_optional_object_needs_its_own_section()
    {
        Mail.Problems("{{#firm}}{{city}}{{/firm}}").Should().ContainSingle().Which.Kind.Should().Be(TemplateProblemKind.OptionalOutsideSection);
        Mail.Problems("{{firm.title}}").Should().ContainSingle().Which.Kind.Should().Be(TemplateProblemKind.OptionalOutsideSection);
        Mail.Render("{{#firm.city}}{{firm.title}} in {{firm.city}}{{/firm.city}}", new Mail { Firm = new("K", "Oslo") }).Should().Be("K in Oslo");
        Mail.Render("[{{#firm.city}}{{firm.title}}{{/firm.city}}]").Should().Be("[]");
    }

    [Fact]
    public void Values_are_never_read_as_template_text() => Mail.Render("{{name}}", new Mail { Name = "{{phone}}" }).Should().Be("{{phone}}");

    [Fact]
    public void A_lone_surrogate_is_kept_and_becomes_a_replacement_character_in_utf8()
    {
        var template = Template.Compile("<{{name}}>", Mail.Schema);
        var mail = new Mail { Name = "\uD83D" };
        template.Render(mail).Should().Be("<\uD83D>");
        var bytes = new ArrayBufferWriter<byte>();
        template.RenderUtf8(mail, bytes);
        Encoding.UTF8.GetString(bytes.WrittenSpan).Should().Be("<\uFFFD>");
    }

    [Fact]
    public void A_span_of_exactly_the_right_size_is_enough_and_one_less_is_not()
    {
        var template = Template.Compile("Hi {{name}}, {{minutes}} minutes on {{day}}: {{#topics}}{{title}}; {{/topics}}", Mail.Schema);
        var text = template.Render(Two);
        var room = new char[text.Length];
        template.TryRender(Two, room, out var written).Should().BeTrue();
        new string(room, 0, written).Should().Be(text);
        for (var size = 0; size < text.Length; size++)
        {
            template.TryRender(Two, room.AsSpan(0, size), out written).Should().BeFalse();
            written.Should().Be(0);
        }
    }

    [Fact]
    public void The_culture_is_that_of_the_options_whatever_the_thread_says()
    {
        var german = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        german.NumberFormat.NumberDecimalSeparator = ",";
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = german;
        try
        {
            Mail.Render("{{price}} {{day}}").Should().Be("1.50 9 March 2026");
            Mail.Render("{{price}}", options: new TemplateOptions { Culture = german }).Should().Be("1,50");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Html_escapes_five_characters_and_a_triple_tag_none()
    {
        var html = new TemplateOptions { Content = TemplateContent.Html };
        Mail.Render("{{name}}|{{{name}}}|{{&name}}", new Mail { Name = "<a> & \"b\" 'c'" }, html)
            .Should().Be("&lt;a&gt; &amp; &quot;b&quot; &#39;c&#39;|<a> & \"b\" 'c'|<a> & \"b\" 'c'");
    }

    [Theory]
    [InlineData("a\r\nBcc: all@list.example")]
    [InlineData("a\0")]
    [InlineData("a\u0085b")]
    [InlineData("a\tb")]
    public void A_header_line_refuses_control_characters_even_from_a_raw_tag(string name)
    {
        var header = new TemplateOptions { Content = TemplateContent.HeaderLine };
        foreach (var text in new[] { "From {{name}}", "From {{{name}}}" })
        {
            var act = () => Mail.Render(text, new Mail { Name = name }, header);
            act.Should().Throw<TemplateRenderException>().Which.Refusal.Should().Be(RenderRefusal.ControlCharacter);
        }
    }

    [Fact]
    public void A_missing_required_value_is_refused_and_nothing_is_written()
    {
        var template = Template.Compile("Hi {{name}},", Mail.Schema);
        var writer = new ArrayBufferWriter<char>();
        var act = () => template.Render(new Mail { Name = null }, writer);
        act.Should().Throw<TemplateRenderException>().Which.Name.Should().Be("name");
        writer.WrittenCount.Should().Be(0);
    }

    [Fact]
    public void The_names_used_can_be_read() =>
        Template.Compile("{{name}}{{#topics}}{{title}}{{name}}{{/topics}}{{#firm}}{{title}}{{/firm}}", Mail.Schema).Names
            .Should().Equal("name", "topics", "topics.title", "firm", "firm.title");
}
