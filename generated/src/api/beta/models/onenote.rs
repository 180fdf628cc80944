// Written by `cargo xtask gen`; do not edit.
//! Types of the area `onenote`.

use crate::runtime::{OffsetDateTime, Parsed, Value};

crate::runtime::model! {
    /// [`microsoft.graph.notebook`](https://learn.microsoft.com/graph/api/resources/notebook?view=graph-rest-beta)
    Notebook = "microsoft.graph.notebook";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "isDefault" IS_DEFAULT, is_default bool -> Option<bool>, with_is_default(bool), "`isDefault`: `Edm.Boolean`, read-only" "Read-only.";
    "isShared" IS_SHARED, is_shared bool -> Option<bool>, with_is_shared(bool), "`isShared`: `Edm.Boolean`, read-only" "Read-only.";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "links" LINKS, links model -> Option<&super::NotebookLinks>, with_links(super::NotebookLinks), "`links`: `microsoft.graph.notebookLinks`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "sectionGroupsUrl" SECTION_GROUPS_URL, section_groups_url str -> Option<&str>, with_section_groups_url(String), "`sectionGroupsUrl`: `Edm.String`, read-only" "Read-only.";
    "sectionsUrl" SECTIONS_URL, sections_url str -> Option<&str>, with_sections_url(String), "`sectionsUrl`: `Edm.String`, read-only" "Read-only.";
    "self" SELF, self_ str -> Option<&str>, with_self(String), "`self`: `Edm.String`, read-only" "Read-only.";
    "userRole" USER_ROLE, user_role enumeration -> Option<super::OnenoteUserRole>, with_user_role(super::OnenoteUserRole), "`userRole`: `microsoft.graph.onenoteUserRole`, read-only" "Read-only. Possible values are: Owner, Contributor, Reader, None.";
    "sectionGroups" SECTION_GROUPS, section_groups models -> Option<&[super::SectionGroup]>, with_section_groups(Vec<super::SectionGroup>), "`sectionGroups`: `Collection(microsoft.graph.sectionGroup)`, read-only" "Read-only. Nullable.";
    "sections" SECTIONS, sections models -> Option<&[super::OnenoteSection]>, with_sections(Vec<super::OnenoteSection>), "`sections`: `Collection(microsoft.graph.onenoteSection)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.notebookLinks`](https://learn.microsoft.com/graph/api/resources/notebooklinks?view=graph-rest-beta)
    NotebookLinks = "microsoft.graph.notebookLinks";
    "oneNoteClientUrl" ONE_NOTE_CLIENT_URL, one_note_client_url model -> Option<&super::ExternalLink>, with_one_note_client_url(super::ExternalLink), "`oneNoteClientUrl`: `microsoft.graph.externalLink`";
    "oneNoteWebUrl" ONE_NOTE_WEB_URL, one_note_web_url model -> Option<&super::ExternalLink>, with_one_note_web_url(super::ExternalLink), "`oneNoteWebUrl`: `microsoft.graph.externalLink`";
}

crate::runtime::model! {
    /// [`microsoft.graph.onenote`](https://learn.microsoft.com/graph/api/resources/onenote?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Onenote: super::Entity = "microsoft.graph.onenote";
    inherited "id" ID, with_id(String), "`id`";
    "notebooks" NOTEBOOKS, notebooks models -> Option<&[super::Notebook]>, with_notebooks(Vec<super::Notebook>), "`notebooks`: `Collection(microsoft.graph.notebook)`, read-only" "Read-only. Nullable.";
    "operations" OPERATIONS, operations models -> Option<&[super::OnenoteOperation]>, with_operations(Vec<super::OnenoteOperation>), "`operations`: `Collection(microsoft.graph.onenoteOperation)`, read-only" "Read-only. Nullable.";
    "pages" PAGES, pages models -> Option<&[super::OnenotePage]>, with_pages(Vec<super::OnenotePage>), "`pages`: `Collection(microsoft.graph.onenotePage)`, read-only" "Read-only. Nullable.";
    "resources" RESOURCES, resources models -> Option<&[super::OnenoteResource]>, with_resources(Vec<super::OnenoteResource>), "`resources`: `Collection(microsoft.graph.onenoteResource)`, read-only" "Read-only. Nullable.";
    "sectionGroups" SECTION_GROUPS, section_groups models -> Option<&[super::SectionGroup]>, with_section_groups(Vec<super::SectionGroup>), "`sectionGroups`: `Collection(microsoft.graph.sectionGroup)`, read-only" "Read-only. Nullable.";
    "sections" SECTIONS, sections models -> Option<&[super::OnenoteSection]>, with_sections(Vec<super::OnenoteSection>), "`sections`: `Collection(microsoft.graph.onenoteSection)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.onenoteOperation`](https://learn.microsoft.com/graph/api/resources/onenoteoperation?view=graph-rest-beta)
    OnenoteOperation = "microsoft.graph.onenoteOperation";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "error" ERROR, error model -> Option<&super::OnenoteOperationError>, with_error(super::OnenoteOperationError), "`error`: `microsoft.graph.onenoteOperationError`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "lastActionDateTime" LAST_ACTION_DATE_TIME, last_action_date_time date_time -> Parsed<OffsetDateTime>, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`: `Edm.DateTimeOffset`";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`";
    "resourceLocation" RESOURCE_LOCATION, resource_location str -> Option<&str>, with_resource_location(String), "`resourceLocation`: `Edm.String`";
    "status" STATUS, status enumeration -> Option<super::OperationStatus>, with_status(super::OperationStatus), "`status`: `microsoft.graph.operationStatus`";
    "percentComplete" PERCENT_COMPLETE, percent_complete str -> Option<&str>, with_percent_complete(String), "`percentComplete`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.onenoteOperationError`](https://learn.microsoft.com/graph/api/resources/onenoteoperationerror?view=graph-rest-beta)
    OnenoteOperationError = "microsoft.graph.onenoteOperationError";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.onenotePage`](https://learn.microsoft.com/graph/api/resources/onenotepage?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    OnenotePage: super::Entity = "microsoft.graph.onenotePage";
    inherited "id" ID, with_id(String), "`id`";
    "content" CONTENT, content untyped -> Option<&Value>, with_content(Value), "`content`: `Edm.Stream`";
    "contentUrl" CONTENT_URL, content_url str -> Option<&str>, with_content_url(String), "`contentUrl`: `Edm.String`, read-only" "Read-only.";
    "createdByAppId" CREATED_BY_APP_ID, created_by_app_id str -> Option<&str>, with_created_by_app_id(String), "`createdByAppId`: `Edm.String`, read-only" "Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "level" LEVEL, level i32 -> Option<i32>, with_level(i32), "`level`: `Edm.Int32`, read-only" "Read-only.";
    "links" LINKS, links model -> Option<&super::PageLinks>, with_links(super::PageLinks), "`links`: `microsoft.graph.pageLinks`, read-only" "Read-only.";
    "order" ORDER, order i32 -> Option<i32>, with_order(i32), "`order`: `Edm.Int32`, read-only" "Read-only.";
    "self" SELF, self_ str -> Option<&str>, with_self(String), "`self`: `Edm.String`, read-only" "Read-only.";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`";
    "parentNotebook" PARENT_NOTEBOOK, parent_notebook model -> Option<&super::Notebook>, with_parent_notebook(super::Notebook), "`parentNotebook`: `microsoft.graph.notebook`, read-only" "Read-only.";
    "parentSection" PARENT_SECTION, parent_section model -> Option<&super::OnenoteSection>, with_parent_section(super::OnenoteSection), "`parentSection`: `microsoft.graph.onenoteSection`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.onenotePatchContentCommand`](https://learn.microsoft.com/graph/api/resources/patchcontentcommand?view=graph-rest-beta)
    OnenotePatchContentCommand = "microsoft.graph.onenotePatchContentCommand";
    "action" ACTION, action str -> Option<&str>, with_action(String), "`action`: `Edm.String`" "Possible values are: replace, append, delete, insert, prepend.";
    "content" CONTENT, content str -> Option<&str>, with_content(String), "`content`: `Edm.String`";
    "position" POSITION, position enumeration -> Option<super::OnenotePatchInsertPosition>, with_position(super::OnenotePatchInsertPosition), "`position`: `microsoft.graph.onenotePatchInsertPosition`" "Possible values are: after, before.";
    "target" TARGET, target str -> Option<&str>, with_target(String), "`target`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.onenotePatchInsertPosition`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    OnenotePatchInsertPosition = "microsoft.graph.onenotePatchInsertPosition" {
        After = "after",
        Before = "before",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.onenoteResource`](https://learn.microsoft.com/graph/api/resources/onenoteresource?view=graph-rest-beta)
    OnenoteResource = "microsoft.graph.onenoteResource";
    "content" CONTENT, content untyped -> Option<&Value>, with_content(Value), "`content`: `Edm.Stream`";
    "contentUrl" CONTENT_URL, content_url str -> Option<&str>, with_content_url(String), "`contentUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.onenoteSection`](https://learn.microsoft.com/graph/api/resources/onenotesection?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    OnenoteSection: super::Entity = "microsoft.graph.onenoteSection";
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "isDefault" IS_DEFAULT, is_default bool -> Option<bool>, with_is_default(bool), "`isDefault`: `Edm.Boolean`, read-only" "Read-only.";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "links" LINKS, links model -> Option<&super::SectionLinks>, with_links(super::SectionLinks), "`links`: `microsoft.graph.sectionLinks`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "pagesUrl" PAGES_URL, pages_url str -> Option<&str>, with_pages_url(String), "`pagesUrl`: `Edm.String`, read-only" "Read-only.";
    "self" SELF, self_ str -> Option<&str>, with_self(String), "`self`: `Edm.String`, read-only" "Read-only.";
    "pages" PAGES, pages models -> Option<&[super::OnenotePage]>, with_pages(Vec<super::OnenotePage>), "`pages`: `Collection(microsoft.graph.onenotePage)`, read-only" "Read-only. Nullable.";
    "parentNotebook" PARENT_NOTEBOOK, parent_notebook model -> Option<&super::Notebook>, with_parent_notebook(super::Notebook), "`parentNotebook`: `microsoft.graph.notebook`, read-only" "Read-only.";
    "parentSectionGroup" PARENT_SECTION_GROUP, parent_section_group model -> Option<&super::SectionGroup>, with_parent_section_group(super::SectionGroup), "`parentSectionGroup`: `microsoft.graph.sectionGroup`, read-only" "Read-only.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.onenoteUserRole`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    OnenoteUserRole = "microsoft.graph.onenoteUserRole" {
        Owner = "Owner",
        Contributor = "Contributor",
        Reader = "Reader",
        None = "None",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.pageLinks`](https://learn.microsoft.com/graph/api/resources/pagelinks?view=graph-rest-beta)
    PageLinks = "microsoft.graph.pageLinks";
    "oneNoteClientUrl" ONE_NOTE_CLIENT_URL, one_note_client_url model -> Option<&super::ExternalLink>, with_one_note_client_url(super::ExternalLink), "`oneNoteClientUrl`: `microsoft.graph.externalLink`";
    "oneNoteWebUrl" ONE_NOTE_WEB_URL, one_note_web_url model -> Option<&super::ExternalLink>, with_one_note_web_url(super::ExternalLink), "`oneNoteWebUrl`: `microsoft.graph.externalLink`";
}

crate::runtime::model! {
    /// [`microsoft.graph.sectionGroup`](https://learn.microsoft.com/graph/api/resources/sectiongroup?view=graph-rest-beta)
    SectionGroup = "microsoft.graph.sectionGroup";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "sectionGroupsUrl" SECTION_GROUPS_URL, section_groups_url str -> Option<&str>, with_section_groups_url(String), "`sectionGroupsUrl`: `Edm.String`, read-only" "Read-only.";
    "sectionsUrl" SECTIONS_URL, sections_url str -> Option<&str>, with_sections_url(String), "`sectionsUrl`: `Edm.String`, read-only" "Read-only.";
    "self" SELF, self_ str -> Option<&str>, with_self(String), "`self`: `Edm.String`, read-only" "Read-only.";
    "parentNotebook" PARENT_NOTEBOOK, parent_notebook model -> Option<&super::Notebook>, with_parent_notebook(super::Notebook), "`parentNotebook`: `microsoft.graph.notebook`, read-only" "Read-only.";
    "parentSectionGroup" PARENT_SECTION_GROUP, parent_section_group model -> Option<&super::SectionGroup>, with_parent_section_group(super::SectionGroup), "`parentSectionGroup`: `microsoft.graph.sectionGroup`, read-only" "Read-only.";
    "sectionGroups" SECTION_GROUPS, section_groups models -> Option<&[super::SectionGroup]>, with_section_groups(Vec<super::SectionGroup>), "`sectionGroups`: `Collection(microsoft.graph.sectionGroup)`, read-only" "Read-only. Nullable.";
    "sections" SECTIONS, sections models -> Option<&[super::OnenoteSection]>, with_sections(Vec<super::OnenoteSection>), "`sections`: `Collection(microsoft.graph.onenoteSection)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.sectionLinks`](https://learn.microsoft.com/graph/api/resources/sectionlinks?view=graph-rest-beta)
    SectionLinks = "microsoft.graph.sectionLinks";
    "oneNoteClientUrl" ONE_NOTE_CLIENT_URL, one_note_client_url model -> Option<&super::ExternalLink>, with_one_note_client_url(super::ExternalLink), "`oneNoteClientUrl`: `microsoft.graph.externalLink`";
    "oneNoteWebUrl" ONE_NOTE_WEB_URL, one_note_web_url model -> Option<&super::ExternalLink>, with_one_note_web_url(super::ExternalLink), "`oneNoteWebUrl`: `microsoft.graph.externalLink`";
}
