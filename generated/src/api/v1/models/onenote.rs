// Written by `cargo xtask gen`; do not edit.
//! Types of the area `onenote`.

use crate::runtime::{OffsetDateTime, Parsed, Value};

crate::runtime::model! {
    /// [`microsoft.graph.externalLink`](https://learn.microsoft.com/graph/api/resources/externallink?view=graph-rest-1.0)
    ExternalLink = "microsoft.graph.externalLink";
    "href" HREF, href str -> Option<&str>, with_href(String), "`href`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.notebook`](https://learn.microsoft.com/graph/api/resources/notebook?view=graph-rest-1.0), with the accessors of [`OnenoteEntityHierarchyModel`](super::OnenoteEntityHierarchyModel)
    Notebook: super::OnenoteEntityHierarchyModel, super::Entity = "microsoft.graph.notebook";
    inherited "id" ID, with_id(String), "`id`";
    inherited "self" SELF, with_self(String), "`self`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "isDefault" IS_DEFAULT, is_default bool -> Option<bool>, with_is_default(bool), "`isDefault`: `Edm.Boolean`, read-only" "Read-only.";
    "isShared" IS_SHARED, is_shared bool -> Option<bool>, with_is_shared(bool), "`isShared`: `Edm.Boolean`, read-only" "Read-only.";
    "links" LINKS, links model -> Option<&super::NotebookLinks>, with_links(super::NotebookLinks), "`links`: `microsoft.graph.notebookLinks`";
    "sectionGroupsUrl" SECTION_GROUPS_URL, section_groups_url str -> Option<&str>, with_section_groups_url(String), "`sectionGroupsUrl`: `Edm.String`, read-only" "Read-only.";
    "sectionsUrl" SECTIONS_URL, sections_url str -> Option<&str>, with_sections_url(String), "`sectionsUrl`: `Edm.String`, read-only" "Read-only.";
    "userRole" USER_ROLE, user_role enumeration -> Option<super::OnenoteUserRole>, with_user_role(super::OnenoteUserRole), "`userRole`: `microsoft.graph.onenoteUserRole`, read-only" "Read-only. Possible values are: Owner, Contributor, Reader, None.";
    "sectionGroups" SECTION_GROUPS, section_groups models -> Option<&[super::SectionGroup]>, with_section_groups(Vec<super::SectionGroup>), "`sectionGroups`: `Collection(microsoft.graph.sectionGroup)`, read-only" "Read-only. Nullable.";
    "sections" SECTIONS, sections models -> Option<&[super::OnenoteSection]>, with_sections(Vec<super::OnenoteSection>), "`sections`: `Collection(microsoft.graph.onenoteSection)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.notebookLinks`](https://learn.microsoft.com/graph/api/resources/notebooklinks?view=graph-rest-1.0)
    NotebookLinks = "microsoft.graph.notebookLinks";
    "oneNoteClientUrl" ONE_NOTE_CLIENT_URL, one_note_client_url model -> Option<&super::ExternalLink>, with_one_note_client_url(super::ExternalLink), "`oneNoteClientUrl`: `microsoft.graph.externalLink`";
    "oneNoteWebUrl" ONE_NOTE_WEB_URL, one_note_web_url model -> Option<&super::ExternalLink>, with_one_note_web_url(super::ExternalLink), "`oneNoteWebUrl`: `microsoft.graph.externalLink`";
}

crate::runtime::model! {
    /// [`microsoft.graph.onenote`](https://learn.microsoft.com/graph/api/resources/onenote?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
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
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.onenoteEntityBaseModel`](https://learn.microsoft.com/graph/api/resources/onenotebasemodel?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    OnenoteEntityBaseModel: super::Entity = "microsoft.graph.onenoteEntityBaseModel" {
        "microsoft.graph.notebook",
        "microsoft.graph.onenoteEntityHierarchyModel",
        "microsoft.graph.onenoteEntitySchemaObjectModel",
        "microsoft.graph.onenotePage",
        "microsoft.graph.onenoteResource",
        "microsoft.graph.onenoteSection",
        "microsoft.graph.sectionGroup",
    };
    inherited "id" ID, with_id(String), "`id`";
    "self" SELF, self_ str -> Option<&str>, with_self(String), "`self`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.onenoteEntityHierarchyModel`](https://learn.microsoft.com/graph/api/resources/onenoteentityhierarchymodel?view=graph-rest-1.0), with the accessors of [`OnenoteEntitySchemaObjectModel`](super::OnenoteEntitySchemaObjectModel)
    OnenoteEntityHierarchyModel: super::OnenoteEntitySchemaObjectModel, super::Entity = "microsoft.graph.onenoteEntityHierarchyModel" {
        "microsoft.graph.notebook",
        "microsoft.graph.onenoteSection",
        "microsoft.graph.sectionGroup",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "self" SELF, with_self(String), "`self`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.onenoteEntitySchemaObjectModel`](https://learn.microsoft.com/graph/api/resources/onenoteentityschemaobjectmodel?view=graph-rest-1.0), with the accessors of [`OnenoteEntityBaseModel`](super::OnenoteEntityBaseModel)
    OnenoteEntitySchemaObjectModel: super::OnenoteEntityBaseModel, super::Entity = "microsoft.graph.onenoteEntitySchemaObjectModel" {
        "microsoft.graph.notebook",
        "microsoft.graph.onenoteEntityHierarchyModel",
        "microsoft.graph.onenotePage",
        "microsoft.graph.onenoteSection",
        "microsoft.graph.sectionGroup",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "self" SELF, with_self(String), "`self`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.onenoteOperation`](https://learn.microsoft.com/graph/api/resources/onenoteoperation?view=graph-rest-1.0), with the accessors of [`Operation`](super::Operation)
    OnenoteOperation: super::Operation, super::Entity = "microsoft.graph.onenoteOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastActionDateTime" LAST_ACTION_DATE_TIME, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`";
    inherited "status" STATUS, with_status(super::OperationStatus), "`status`";
    "error" ERROR, error model -> Option<&super::OnenoteOperationError>, with_error(super::OnenoteOperationError), "`error`: `microsoft.graph.onenoteOperationError`";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`";
    "resourceLocation" RESOURCE_LOCATION, resource_location str -> Option<&str>, with_resource_location(String), "`resourceLocation`: `Edm.String`";
    "percentComplete" PERCENT_COMPLETE, percent_complete str -> Option<&str>, with_percent_complete(String), "`percentComplete`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.onenoteOperationError`](https://learn.microsoft.com/graph/api/resources/onenoteoperationerror?view=graph-rest-1.0)
    OnenoteOperationError = "microsoft.graph.onenoteOperationError";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.onenotePage`](https://learn.microsoft.com/graph/api/resources/page?view=graph-rest-1.0), with the accessors of [`OnenoteEntitySchemaObjectModel`](super::OnenoteEntitySchemaObjectModel)
    OnenotePage: super::OnenoteEntitySchemaObjectModel, super::Entity = "microsoft.graph.onenotePage";
    inherited "id" ID, with_id(String), "`id`";
    inherited "self" SELF, with_self(String), "`self`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "content" CONTENT, content untyped -> Option<&Value>, with_content(Value), "`content`: `Edm.Stream`";
    "contentUrl" CONTENT_URL, content_url str -> Option<&str>, with_content_url(String), "`contentUrl`: `Edm.String`, read-only" "Read-only.";
    "createdByAppId" CREATED_BY_APP_ID, created_by_app_id str -> Option<&str>, with_created_by_app_id(String), "`createdByAppId`: `Edm.String`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "level" LEVEL, level i32 -> Option<i32>, with_level(i32), "`level`: `Edm.Int32`, read-only" "Read-only.";
    "links" LINKS, links model -> Option<&super::PageLinks>, with_links(super::PageLinks), "`links`: `microsoft.graph.pageLinks`, read-only" "Read-only.";
    "order" ORDER, order i32 -> Option<i32>, with_order(i32), "`order`: `Edm.Int32`, read-only" "Read-only.";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`";
    "parentNotebook" PARENT_NOTEBOOK, parent_notebook model -> Option<&super::Notebook>, with_parent_notebook(super::Notebook), "`parentNotebook`: `microsoft.graph.notebook`, read-only" "Read-only.";
    "parentSection" PARENT_SECTION, parent_section model -> Option<&super::OnenoteSection>, with_parent_section(super::OnenoteSection), "`parentSection`: `microsoft.graph.onenoteSection`, read-only" "Read-only.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.onenotePatchActionType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    OnenotePatchActionType = "microsoft.graph.onenotePatchActionType" {
        Replace = "replace",
        Append = "append",
        Delete = "delete",
        Insert = "insert",
        Prepend = "prepend",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.onenotePatchContentCommand`](https://learn.microsoft.com/graph/api/resources/patchcontentcommand?view=graph-rest-1.0)
    OnenotePatchContentCommand = "microsoft.graph.onenotePatchContentCommand";
    "action" ACTION, action enumeration -> Option<super::OnenotePatchActionType>, with_action(super::OnenotePatchActionType), "`action`: `microsoft.graph.onenotePatchActionType`" "Possible values are: replace, append, delete, insert, prepend.";
    "content" CONTENT, content str -> Option<&str>, with_content(String), "`content`: `Edm.String`";
    "position" POSITION, position enumeration -> Option<super::OnenotePatchInsertPosition>, with_position(super::OnenotePatchInsertPosition), "`position`: `microsoft.graph.onenotePatchInsertPosition`" "Possible values are: after, before.";
    "target" TARGET, target str -> Option<&str>, with_target(String), "`target`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.onenotePatchInsertPosition`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    OnenotePatchInsertPosition = "microsoft.graph.onenotePatchInsertPosition" {
        After = "after",
        Before = "before",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.onenoteResource`](https://learn.microsoft.com/graph/api/resources/resource?view=graph-rest-1.0), with the accessors of [`OnenoteEntityBaseModel`](super::OnenoteEntityBaseModel)
    OnenoteResource: super::OnenoteEntityBaseModel, super::Entity = "microsoft.graph.onenoteResource";
    inherited "id" ID, with_id(String), "`id`";
    inherited "self" SELF, with_self(String), "`self`";
    "content" CONTENT, content untyped -> Option<&Value>, with_content(Value), "`content`: `Edm.Stream`";
    "contentUrl" CONTENT_URL, content_url str -> Option<&str>, with_content_url(String), "`contentUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.onenoteSection`](https://learn.microsoft.com/graph/api/resources/section?view=graph-rest-1.0), with the accessors of [`OnenoteEntityHierarchyModel`](super::OnenoteEntityHierarchyModel)
    OnenoteSection: super::OnenoteEntityHierarchyModel, super::Entity = "microsoft.graph.onenoteSection";
    inherited "id" ID, with_id(String), "`id`";
    inherited "self" SELF, with_self(String), "`self`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "isDefault" IS_DEFAULT, is_default bool -> Option<bool>, with_is_default(bool), "`isDefault`: `Edm.Boolean`, read-only" "Read-only.";
    "links" LINKS, links model -> Option<&super::SectionLinks>, with_links(super::SectionLinks), "`links`: `microsoft.graph.sectionLinks`";
    "pagesUrl" PAGES_URL, pages_url str -> Option<&str>, with_pages_url(String), "`pagesUrl`: `Edm.String`, read-only" "Read-only.";
    "pages" PAGES, pages models -> Option<&[super::OnenotePage]>, with_pages(Vec<super::OnenotePage>), "`pages`: `Collection(microsoft.graph.onenotePage)`, read-only" "Read-only. Nullable.";
    "parentNotebook" PARENT_NOTEBOOK, parent_notebook model -> Option<&super::Notebook>, with_parent_notebook(super::Notebook), "`parentNotebook`: `microsoft.graph.notebook`, read-only" "Read-only.";
    "parentSectionGroup" PARENT_SECTION_GROUP, parent_section_group model -> Option<&super::SectionGroup>, with_parent_section_group(super::SectionGroup), "`parentSectionGroup`: `microsoft.graph.sectionGroup`, read-only" "Read-only.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.onenoteSourceService`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    OnenoteSourceService = "microsoft.graph.onenoteSourceService" {
        Unknown = "unknown",
        OneDrive = "OneDrive",
        OneDriveForBusiness = "OneDriveForBusiness",
        OnPremOneDriveForBusiness = "OnPremOneDriveForBusiness",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.onenoteUserRole`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    OnenoteUserRole = "microsoft.graph.onenoteUserRole" {
        Owner = "Owner",
        Contributor = "Contributor",
        Reader = "Reader",
        None = "None",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.operation`](https://learn.microsoft.com/graph/api/resources/operation?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    Operation: super::Entity = "microsoft.graph.operation" {
        "microsoft.graph.onenoteOperation",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastActionDateTime" LAST_ACTION_DATE_TIME, last_action_date_time date_time -> Parsed<OffsetDateTime>, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`: `Edm.DateTimeOffset`";
    "status" STATUS, status enumeration -> Option<super::OperationStatus>, with_status(super::OperationStatus), "`status`: `microsoft.graph.operationStatus`";
}

crate::runtime::model! {
    /// [`microsoft.graph.pageLinks`](https://learn.microsoft.com/graph/api/resources/pagelinks?view=graph-rest-1.0)
    PageLinks = "microsoft.graph.pageLinks";
    "oneNoteClientUrl" ONE_NOTE_CLIENT_URL, one_note_client_url model -> Option<&super::ExternalLink>, with_one_note_client_url(super::ExternalLink), "`oneNoteClientUrl`: `microsoft.graph.externalLink`";
    "oneNoteWebUrl" ONE_NOTE_WEB_URL, one_note_web_url model -> Option<&super::ExternalLink>, with_one_note_web_url(super::ExternalLink), "`oneNoteWebUrl`: `microsoft.graph.externalLink`";
}

crate::runtime::model! {
    /// [`microsoft.graph.recentNotebook`](https://learn.microsoft.com/graph/api/resources/recentnotebook?view=graph-rest-1.0)
    RecentNotebook = "microsoft.graph.recentNotebook";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastAccessedTime" LAST_ACCESSED_TIME, last_accessed_time date_time -> Parsed<OffsetDateTime>, with_last_accessed_time(OffsetDateTime), "`lastAccessedTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "links" LINKS, links model -> Option<&super::RecentNotebookLinks>, with_links(super::RecentNotebookLinks), "`links`: `microsoft.graph.recentNotebookLinks`";
    "sourceService" SOURCE_SERVICE, source_service enumeration -> Option<super::OnenoteSourceService>, with_source_service(super::OnenoteSourceService), "`sourceService`: `microsoft.graph.onenoteSourceService`";
}

crate::runtime::model! {
    /// [`microsoft.graph.recentNotebookLinks`](https://learn.microsoft.com/graph/api/resources/recentnotebooklinks?view=graph-rest-1.0)
    RecentNotebookLinks = "microsoft.graph.recentNotebookLinks";
    "oneNoteClientUrl" ONE_NOTE_CLIENT_URL, one_note_client_url model -> Option<&super::ExternalLink>, with_one_note_client_url(super::ExternalLink), "`oneNoteClientUrl`: `microsoft.graph.externalLink`";
    "oneNoteWebUrl" ONE_NOTE_WEB_URL, one_note_web_url model -> Option<&super::ExternalLink>, with_one_note_web_url(super::ExternalLink), "`oneNoteWebUrl`: `microsoft.graph.externalLink`";
}

crate::runtime::model! {
    /// [`microsoft.graph.sectionGroup`](https://learn.microsoft.com/graph/api/resources/sectiongroup?view=graph-rest-1.0), with the accessors of [`OnenoteEntityHierarchyModel`](super::OnenoteEntityHierarchyModel)
    SectionGroup: super::OnenoteEntityHierarchyModel, super::Entity = "microsoft.graph.sectionGroup";
    inherited "id" ID, with_id(String), "`id`";
    inherited "self" SELF, with_self(String), "`self`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "sectionGroupsUrl" SECTION_GROUPS_URL, section_groups_url str -> Option<&str>, with_section_groups_url(String), "`sectionGroupsUrl`: `Edm.String`, read-only" "Read-only.";
    "sectionsUrl" SECTIONS_URL, sections_url str -> Option<&str>, with_sections_url(String), "`sectionsUrl`: `Edm.String`, read-only" "Read-only.";
    "parentNotebook" PARENT_NOTEBOOK, parent_notebook model -> Option<&super::Notebook>, with_parent_notebook(super::Notebook), "`parentNotebook`: `microsoft.graph.notebook`, read-only" "Read-only.";
    "parentSectionGroup" PARENT_SECTION_GROUP, parent_section_group model -> Option<&super::SectionGroup>, with_parent_section_group(super::SectionGroup), "`parentSectionGroup`: `microsoft.graph.sectionGroup`, read-only" "Read-only.";
    "sectionGroups" SECTION_GROUPS, section_groups models -> Option<&[super::SectionGroup]>, with_section_groups(Vec<super::SectionGroup>), "`sectionGroups`: `Collection(microsoft.graph.sectionGroup)`, read-only" "Read-only. Nullable.";
    "sections" SECTIONS, sections models -> Option<&[super::OnenoteSection]>, with_sections(Vec<super::OnenoteSection>), "`sections`: `Collection(microsoft.graph.onenoteSection)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.sectionLinks`](https://learn.microsoft.com/graph/api/resources/sectionlinks?view=graph-rest-1.0)
    SectionLinks = "microsoft.graph.sectionLinks";
    "oneNoteClientUrl" ONE_NOTE_CLIENT_URL, one_note_client_url model -> Option<&super::ExternalLink>, with_one_note_client_url(super::ExternalLink), "`oneNoteClientUrl`: `microsoft.graph.externalLink`";
    "oneNoteWebUrl" ONE_NOTE_WEB_URL, one_note_web_url model -> Option<&super::ExternalLink>, with_one_note_web_url(super::ExternalLink), "`oneNoteWebUrl`: `microsoft.graph.externalLink`";
}
