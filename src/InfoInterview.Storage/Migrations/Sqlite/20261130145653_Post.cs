using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace InfoInterview.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    internal sealed partial class Post : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Note",
                table: "Work",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Note",
                table: "Work");
        }
    }
}
