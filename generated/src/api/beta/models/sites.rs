// Written by `cargo xtask gen`; do not edit.
//! Types of the area `sites`.

use crate::runtime::{OffsetDateTime, Parsed, Value};

crate::runtime::model! {
    /// Inherits from listitemversion.
    ///
    /// [`microsoft.graph.documentSetVersion`](https://learn.microsoft.com/graph/api/resources/documentsetversion?view=graph-rest-beta), with the accessors of [`ListItemVersion`](super::ListItemVersion)
    DocumentSetVersion: super::ListItemVersion = "microsoft.graph.documentSetVersion";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(super::TimeStamp), "`lastModifiedDateTime`";
    inherited "published" PUBLISHED, with_published(super::PublicationFacet), "`published`";
    inherited "content" CONTENT, with_content(Value), "`content`";
    inherited "fields" FIELDS, with_fields(super::FieldValueSet), "`fields`";
    "comment" COMMENT, comment str -> Option<&str>, with_comment(String), "`comment`: `Edm.String`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "items" ITEMS, items models -> Option<&[super::DocumentSetVersionItem]>, with_items(Vec<super::DocumentSetVersionItem>), "`items`: `Collection(microsoft.graph.documentSetVersionItem)`";
    "publication" PUBLICATION, publication model -> Option<&super::PublicationFacet>, with_publication(super::PublicationFacet), "`publication`: `microsoft.graph.publicationFacet`, read-only" "Read-only. Inherited from listitemversion.";
    "shouldCaptureMinorVersion" SHOULD_CAPTURE_MINOR_VERSION, should_capture_minor_version bool -> Option<bool>, with_should_capture_minor_version(bool), "`shouldCaptureMinorVersion`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.documentSetVersionItem`](https://learn.microsoft.com/graph/api/resources/documentsetversionitem?view=graph-rest-beta)
    DocumentSetVersionItem = "microsoft.graph.documentSetVersionItem";
    "itemId" ITEM_ID, item_id str -> Option<&str>, with_item_id(String), "`itemId`: `Edm.String`";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`";
    "versionId" VERSION_ID, version_id str -> Option<&str>, with_version_id(String), "`versionId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.fieldValueSet`](https://learn.microsoft.com/graph/api/resources/fieldvalueset?view=graph-rest-beta)
    FieldValueSet = "microsoft.graph.fieldValueSet"
}

crate::runtime::model! {
    /// [`microsoft.graph.listItem`](https://learn.microsoft.com/graph/api/resources/listitem?view=graph-rest-beta), with the accessors of [`BaseItem`](super::BaseItem)
    ListItem: super::BaseItem = "microsoft.graph.listItem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "eTag" E_TAG, with_e_tag(String), "`eTag`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "parentReference" PARENT_REFERENCE, with_parent_reference(super::ItemReference), "`parentReference`";
    inherited "webUrl" WEB_URL, with_web_url(String), "`webUrl`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "contentType" CONTENT_TYPE, content_type model -> Option<&super::ContentTypeInfo>, with_content_type(super::ContentTypeInfo), "`contentType`: `microsoft.graph.contentTypeInfo`";
    "sharepointIds" SHAREPOINT_IDS, sharepoint_ids model -> Option<&super::SharepointIds>, with_sharepoint_ids(super::SharepointIds), "`sharepointIds`: `microsoft.graph.sharepointIds`, read-only" "Read-only.";
    "activities" ACTIVITIES, activities models -> Option<&[super::ItemActivity]>, with_activities(Vec<super::ItemActivity>), "`activities`: `Collection(microsoft.graph.itemActivity)`";
    "analytics" ANALYTICS, analytics model -> Option<&super::ItemAnalytics>, with_analytics(super::ItemAnalytics), "`analytics`: `microsoft.graph.itemAnalytics`";
    "documentSetVersions" DOCUMENT_SET_VERSIONS, document_set_versions models -> Option<&[super::DocumentSetVersion]>, with_document_set_versions(Vec<super::DocumentSetVersion>), "`documentSetVersions`: `Collection(microsoft.graph.documentSetVersion)`";
    "driveItem" DRIVE_ITEM, drive_item model -> Option<&super::DriveItem>, with_drive_item(super::DriveItem), "`driveItem`: `microsoft.graph.driveItem`";
    "fields" FIELDS, fields model -> Option<&super::FieldValueSet>, with_fields(super::FieldValueSet), "`fields`: `microsoft.graph.fieldValueSet`";
    "versions" VERSIONS, versions models -> Option<&[super::ListItemVersion]>, with_versions(Vec<super::ListItemVersion>), "`versions`: `Collection(microsoft.graph.listItemVersion)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.listItemVersion`](https://learn.microsoft.com/graph/api/resources/listitemversion?view=graph-rest-beta)
    ListItemVersion = "microsoft.graph.listItemVersion" {
        "microsoft.graph.documentSetVersion",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time model -> Option<&super::TimeStamp>, with_last_modified_date_time(super::TimeStamp), "`lastModifiedDateTime`: `microsoft.graph.timeStamp`, read-only" "Read-only.";
    "published" PUBLISHED, published model -> Option<&super::PublicationFacet>, with_published(super::PublicationFacet), "`published`: `microsoft.graph.publicationFacet`, read-only" "Read-only.";
    "content" CONTENT, content untyped -> Option<&Value>, with_content(Value), "`content`: `Edm.Untyped`";
    "fields" FIELDS, fields model -> Option<&super::FieldValueSet>, with_fields(super::FieldValueSet), "`fields`: `microsoft.graph.fieldValueSet`";
}

crate::runtime::model! {
    /// [`microsoft.graph.richLongRunningOperation`](https://learn.microsoft.com/graph/api/resources/richlongrunningoperation?view=graph-rest-beta)
    RichLongRunningOperation = "microsoft.graph.richLongRunningOperation";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "error" ERROR, error model -> Option<&super::PublicError>, with_error(super::PublicError), "`error`: `microsoft.graph.publicError`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`" "Inherited from entity.";
    "lastActionDateTime" LAST_ACTION_DATE_TIME, last_action_date_time date_time -> Parsed<OffsetDateTime>, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`: `Edm.DateTimeOffset`";
    "percentageComplete" PERCENTAGE_COMPLETE, percentage_complete i32 -> Option<i32>, with_percentage_complete(i32), "`percentageComplete`: `Edm.Int32`";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`";
    "resourceLocation" RESOURCE_LOCATION, resource_location str -> Option<&str>, with_resource_location(String), "`resourceLocation`: `Edm.String`";
    "status" STATUS, status enumeration -> Option<super::LongRunningOperationStatus>, with_status(super::LongRunningOperationStatus), "`status`: `microsoft.graph.longRunningOperationStatus`" "Possible values are: notStarted, running, succeeded, failed, unknownFutureValue.";
    "statusDetail" STATUS_DETAIL, status_detail str -> Option<&str>, with_status_detail(String), "`statusDetail`: `Edm.String`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.sitePage`](https://learn.microsoft.com/graph/api/resources/sitepage?view=graph-rest-beta), with the accessors of [`BaseItem`](super::BaseItem)
    SitePage: super::BaseItem = "microsoft.graph.sitePage";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "eTag" E_TAG, with_e_tag(String), "`eTag`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "parentReference" PARENT_REFERENCE, with_parent_reference(super::ItemReference), "`parentReference`";
    inherited "webUrl" WEB_URL, with_web_url(String), "`webUrl`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    "contentType" CONTENT_TYPE, content_type model -> Option<&super::ContentTypeInfo>, with_content_type(super::ContentTypeInfo), "`contentType`: `microsoft.graph.contentTypeInfo`";
}
