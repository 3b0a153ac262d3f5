namespace InfoInterview.Tests;

public sealed class ValueListTests
{
    [Fact]
    public void Lists_compare_by_their_elements_in_order()
    {
        ValueList<string> list = ["a", "b"];
        list.Should().Equal("a", "b");
        (list == ["a", "b"]).Should().BeTrue();
        (list != ["b", "a"]).Should().BeTrue();
        list.GetHashCode().Should().Be(((ValueList<string>)["a", "b"]).GetHashCode());
    }

    [Fact]
    public void The_default_is_the_empty_list()
    {
        ValueList<int> none = default;
        none.Should().BeEmpty();
        none.Count.Should().Be(0);
        (none == []).Should().BeTrue();
        none.Add(1).Should().Equal(1);
        none.Should().BeEmpty();
    }

    [Fact]
    public void A_list_does_not_change_with_the_array_it_was_made_from()
    {
        var array = new[] { 1, 2 };
        var list = array.ToValueList();
        array[0] = 9;
        list.Should().Equal(1, 2);
    }
}
