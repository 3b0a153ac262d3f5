using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace InfoInterview.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    internal sealed partial class SearchAndLikeness : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "Version",
                table: "Seekers",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1L);

            migrationBuilder.AddColumn<Guid>(
                name: "ReferredBy",
                table: "Contacts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "ToCompare",
                table: "Contacts",
                type: "INTEGER",
                nullable: true,
                defaultValue: true);

            migrationBuilder.CreateTable(
                name: "ContactWords",
                columns: table => new
                {
                    Programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    Owner = table.Column<Guid>(type: "TEXT", nullable: false),
                    Word = table.Column<string>(type: "TEXT", nullable: false),
                    SortName = table.Column<string>(type: "TEXT", nullable: false),
                    Contact = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContactWords", x => new { x.Programme, x.Owner, x.Word, x.SortName, x.Contact });
                    table.ForeignKey(
                        name: "FK_ContactWords_Seekers_Programme_Owner",
                        columns: x => new { x.Programme, x.Owner },
                        principalTable: "Seekers",
                        principalColumns: new[] { "Programme", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Likenesses",
                columns: table => new
                {
                    Programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    Owner = table.Column<Guid>(type: "TEXT", nullable: false),
                    Mark = table.Column<string>(type: "TEXT", nullable: false),
                    Contact = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Likenesses", x => new { x.Programme, x.Owner, x.Mark, x.Contact });
                    table.ForeignKey(
                        name: "FK_Likenesses_Contacts_Programme_Owner_Contact",
                        columns: x => new { x.Programme, x.Owner, x.Contact },
                        principalTable: "Contacts",
                        principalColumns: new[] { "Programme", "Owner", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Twins",
                columns: table => new
                {
                    Programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    Owner = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Rank = table.Column<int>(type: "INTEGER", nullable: false),
                    SortName = table.Column<string>(type: "TEXT", nullable: false),
                    Document = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Twins", x => new { x.Programme, x.Owner, x.Id });
                    table.ForeignKey(
                        name: "FK_Twins_Seekers_Programme_Owner",
                        columns: x => new { x.Programme, x.Owner },
                        principalTable: "Seekers",
                        principalColumns: new[] { "Programme", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "WordParts",
                columns: table => new
                {
                    Programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    Owner = table.Column<Guid>(type: "TEXT", nullable: false),
                    Part = table.Column<string>(type: "TEXT", nullable: false),
                    Word = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WordParts", x => new { x.Programme, x.Owner, x.Part, x.Word });
                    table.ForeignKey(
                        name: "FK_WordParts_Seekers_Programme_Owner",
                        columns: x => new { x.Programme, x.Owner },
                        principalTable: "Seekers",
                        principalColumns: new[] { "Programme", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TwinMembers",
                columns: table => new
                {
                    Programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    Owner = table.Column<Guid>(type: "TEXT", nullable: false),
                    Contact = table.Column<Guid>(type: "TEXT", nullable: false),
                    Twin = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TwinMembers", x => new { x.Programme, x.Owner, x.Contact, x.Twin });
                    table.ForeignKey(
                        name: "FK_TwinMembers_Contacts_Programme_Owner_Contact",
                        columns: x => new { x.Programme, x.Owner, x.Contact },
                        principalTable: "Contacts",
                        principalColumns: new[] { "Programme", "Owner", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TwinMembers_Twins_Programme_Owner_Twin",
                        columns: x => new { x.Programme, x.Owner, x.Twin },
                        principalTable: "Twins",
                        principalColumns: new[] { "Programme", "Owner", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Contacts_Programme_Owner_ReferredBy",
                table: "Contacts",
                columns: new[] { "Programme", "Owner", "ReferredBy" },
                filter: "\"ReferredBy\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Contacts_Programme_Owner_ToCompare",
                table: "Contacts",
                columns: new[] { "Programme", "Owner", "ToCompare" },
                filter: "\"ToCompare\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Likenesses_Programme_Owner_Contact",
                table: "Likenesses",
                columns: new[] { "Programme", "Owner", "Contact" });

            migrationBuilder.CreateIndex(
                name: "IX_TwinMembers_Programme_Owner_Twin",
                table: "TwinMembers",
                columns: new[] { "Programme", "Owner", "Twin" });

            migrationBuilder.CreateIndex(
                name: "IX_Twins_Programme_Owner_Rank_SortName_Id",
                table: "Twins",
                columns: new[] { "Programme", "Owner", "Rank", "SortName", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ContactWords");

            migrationBuilder.DropTable(
                name: "Likenesses");

            migrationBuilder.DropTable(
                name: "TwinMembers");

            migrationBuilder.DropTable(
                name: "WordParts");

            migrationBuilder.DropTable(
                name: "Twins");

            migrationBuilder.DropIndex(
                name: "IX_Contacts_Programme_Owner_ReferredBy",
                table: "Contacts");

            migrationBuilder.DropIndex(
                name: "IX_Contacts_Programme_Owner_ToCompare",
                table: "Contacts");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "Seekers");

            migrationBuilder.DropColumn(
                name: "ReferredBy",
                table: "Contacts");

            migrationBuilder.DropColumn(
                name: "ToCompare",
                table: "Contacts");
        }
    }
}
