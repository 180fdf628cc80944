// Written by `cargo xtask gen`; do not edit.
//! Types of the area `files`.

use crate::runtime::{OffsetDateTime, Parsed, Value};

crate::runtime::model! {
    /// [`microsoft.graph.accessAction`](https://learn.microsoft.com/graph/api/resources/accessaction?view=graph-rest-1.0)
    AccessAction = "microsoft.graph.accessAction"
}

crate::runtime::model! {
    /// [`microsoft.graph.commentAction`](https://learn.microsoft.com/graph/api/resources/commentaction?view=graph-rest-1.0)
    CommentAction = "microsoft.graph.commentAction";
    "isReply" IS_REPLY, is_reply bool -> Option<bool>, with_is_reply(bool), "`isReply`: `Edm.Boolean`";
    "parentAuthor" PARENT_AUTHOR, parent_author model -> Option<&super::IdentitySet>, with_parent_author(super::IdentitySet), "`parentAuthor`: `microsoft.graph.identitySet`";
    "participants" PARTICIPANTS, participants models -> Option<&[super::IdentitySet]>, with_participants(Vec<super::IdentitySet>), "`participants`: `Collection(microsoft.graph.identitySet)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.createAction`](https://learn.microsoft.com/graph/api/resources/createaction?view=graph-rest-1.0)
    CreateAction = "microsoft.graph.createAction"
}

crate::runtime::model! {
    /// [`microsoft.graph.deleteAction`](https://learn.microsoft.com/graph/api/resources/deleteaction?view=graph-rest-1.0)
    DeleteAction = "microsoft.graph.deleteAction";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "objectType" OBJECT_TYPE, object_type str -> Option<&str>, with_object_type(String), "`objectType`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.driveItemSource`, metadata
    DriveItemSource = "microsoft.graph.driveItemSource";
    "application" APPLICATION, application enumeration -> Option<super::DriveItemSourceApplication>, with_application(super::DriveItemSourceApplication), "`application`: `microsoft.graph.driveItemSourceApplication`, metadata";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.driveItemSourceApplication`, metadata
    DriveItemSourceApplication = "microsoft.graph.driveItemSourceApplication" {
        Teams = "teams",
        Yammer = "yammer",
        SharePoint = "sharePoint",
        OneDrive = "oneDrive",
        Stream = "stream",
        PowerPoint = "powerPoint",
        Office = "office",
        Loki = "loki",
        Loop = "loop",
        Other = "other",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.driveItemUploadableProperties`](https://learn.microsoft.com/graph/api/resources/driveitemuploadableproperties?view=graph-rest-1.0)
    DriveItemUploadableProperties = "microsoft.graph.driveItemUploadableProperties";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "fileSize" FILE_SIZE, file_size i64 -> Option<i64>, with_file_size(i64), "`fileSize`: `Edm.Int64`";
    "fileSystemInfo" FILE_SYSTEM_INFO, file_system_info model -> Option<&super::FileSystemInfo>, with_file_system_info(super::FileSystemInfo), "`fileSystemInfo`: `microsoft.graph.fileSystemInfo`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "driveItemSource" DRIVE_ITEM_SOURCE, drive_item_source model -> Option<&super::DriveItemSource>, with_drive_item_source(super::DriveItemSource), "`driveItemSource`: `microsoft.graph.driveItemSource`, metadata";
    "mediaSource" MEDIA_SOURCE, media_source model -> Option<&super::MediaSource>, with_media_source(super::MediaSource), "`mediaSource`: `microsoft.graph.mediaSource`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.driveItemVersion`](https://learn.microsoft.com/graph/api/resources/driveItemVersion?view=graph-rest-1.0), with the accessors of [`BaseItemVersion`](super::BaseItemVersion)
    DriveItemVersion: super::BaseItemVersion, super::Entity = "microsoft.graph.driveItemVersion";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "publication" PUBLICATION, with_publication(super::PublicationFacet), "`publication`";
    "size" SIZE, size i64 -> Option<i64>, with_size(i64), "`size`: `Edm.Int64`";
    "content" CONTENT, content untyped -> Option<&Value>, with_content(Value), "`content`: `Edm.Stream`";
}

crate::runtime::model! {
    /// [`microsoft.graph.editAction`](https://learn.microsoft.com/graph/api/resources/editaction?view=graph-rest-1.0)
    EditAction = "microsoft.graph.editAction"
}

crate::runtime::model! {
    /// `microsoft.graph.extractSensitivityLabelsResult`, metadata
    ExtractSensitivityLabelsResult = "microsoft.graph.extractSensitivityLabelsResult";
    "labels" LABELS, labels models -> Option<&[super::SensitivityLabelAssignment]>, with_labels(Vec<super::SensitivityLabelAssignment>), "`labels`: `Collection(microsoft.graph.sensitivityLabelAssignment)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.insightIdentity`](https://learn.microsoft.com/graph/api/resources/insights-insightidentity?view=graph-rest-1.0)
    InsightIdentity = "microsoft.graph.insightIdentity";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "address" ADDRESS, address str -> Option<&str>, with_address(String), "`address`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.itemActionSet`](https://learn.microsoft.com/graph/api/resources/itemactionset?view=graph-rest-1.0), not in the metadata
    ItemActionSet = "microsoft.graph.itemActionSet";
    "comment" COMMENT, comment model -> Option<&super::CommentAction>, with_comment(super::CommentAction), "`comment`: `microsoft.graph.commentAction`";
    "create" CREATE, create model -> Option<&super::CreateAction>, with_create(super::CreateAction), "`create`: `microsoft.graph.createAction`";
    "delete" DELETE, delete model -> Option<&super::DeleteAction>, with_delete(super::DeleteAction), "`delete`: `microsoft.graph.deleteAction`";
    "edit" EDIT, edit model -> Option<&super::EditAction>, with_edit(super::EditAction), "`edit`: `microsoft.graph.editAction`";
    "mention" MENTION, mention model -> Option<&super::MentionAction>, with_mention(super::MentionAction), "`mention`: `microsoft.graph.mentionAction`";
    "move" MOVE, move_ model -> Option<&super::MoveAction>, with_move(super::MoveAction), "`move`: `microsoft.graph.moveAction`";
    "rename" RENAME, rename model -> Option<&super::RenameAction>, with_rename(super::RenameAction), "`rename`: `microsoft.graph.renameAction`";
    "restore" RESTORE, restore model -> Option<&super::RestoreAction>, with_restore(super::RestoreAction), "`restore`: `microsoft.graph.restoreAction`";
    "share" SHARE, share model -> Option<&super::ShareAction>, with_share(super::ShareAction), "`share`: `microsoft.graph.shareAction`";
    "version" VERSION, version model -> Option<&super::VersionAction>, with_version(super::VersionAction), "`version`: `microsoft.graph.versionAction`";
}

crate::runtime::model! {
    /// [`microsoft.graph.itemActivity`](https://learn.microsoft.com/graph/api/resources/itemactivity?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ItemActivity: super::Entity = "microsoft.graph.itemActivity";
    inherited "id" ID, with_id(String), "`id`";
    "access" ACCESS, access model -> Option<&super::AccessAction>, with_access(super::AccessAction), "`access`: `microsoft.graph.accessAction`";
    "actor" ACTOR, actor model -> Option<&super::IdentitySet>, with_actor(super::IdentitySet), "`actor`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "activityDateTime" ACTIVITY_DATE_TIME, activity_date_time date_time -> Parsed<OffsetDateTime>, with_activity_date_time(OffsetDateTime), "`activityDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "driveItem" DRIVE_ITEM, drive_item model -> Option<&super::DriveItem>, with_drive_item(super::DriveItem), "`driveItem`: `microsoft.graph.driveItem`";
    "listItem" LIST_ITEM, list_item model -> Option<&super::ListItem>, with_list_item(super::ListItem), "`listItem`: `microsoft.graph.listItem`, not in the metadata" if (feature = "sites");
}

crate::runtime::model! {
    /// [`microsoft.graph.itemActivityTimeSet`](https://learn.microsoft.com/graph/api/resources/itemactivitytimeset?view=graph-rest-1.0), not in the metadata
    ItemActivityTimeSet = "microsoft.graph.itemActivityTimeSet";
    "observedDateTime" OBSERVED_DATE_TIME, observed_date_time date_time -> Parsed<OffsetDateTime>, with_observed_date_time(OffsetDateTime), "`observedDateTime`: `Edm.DateTimeOffset`";
    "recordedDateTime" RECORDED_DATE_TIME, recorded_date_time date_time -> Parsed<OffsetDateTime>, with_recorded_date_time(OffsetDateTime), "`recordedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// `microsoft.graph.itemInsights`, metadata, with the accessors of [`OfficeGraphInsights`](super::OfficeGraphInsights)
    ItemInsights: super::OfficeGraphInsights, super::Entity = "microsoft.graph.itemInsights";
    inherited "id" ID, with_id(String), "`id`";
    inherited "trending" TRENDING, with_trending(Vec<super::Trending>), "`trending`";
    inherited "used" USED, with_used(Vec<super::UsedInsight>), "`used`";
    inherited "shared" SHARED, with_shared(Vec<super::SharedInsight>), "`shared`";
}

crate::runtime::model! {
    /// [`microsoft.graph.itemPreviewInfo`](https://learn.microsoft.com/graph/api/resources/itempreviewinfo?view=graph-rest-1.0)
    ItemPreviewInfo = "microsoft.graph.itemPreviewInfo";
    "getUrl" GET_URL, get_url str -> Option<&str>, with_get_url(String), "`getUrl`: `Edm.String`";
    "postUrl" POST_URL, post_url str -> Option<&str>, with_post_url(String), "`postUrl`: `Edm.String`";
    "postParameters" POST_PARAMETERS, post_parameters str -> Option<&str>, with_post_parameters(String), "`postParameters`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.itemRetentionLabel`, metadata, with the accessors of [`Entity`](super::Entity)
    ItemRetentionLabel: super::Entity = "microsoft.graph.itemRetentionLabel";
    inherited "id" ID, with_id(String), "`id`";
    "isLabelAppliedExplicitly" IS_LABEL_APPLIED_EXPLICITLY, is_label_applied_explicitly bool -> Option<bool>, with_is_label_applied_explicitly(bool), "`isLabelAppliedExplicitly`: `Edm.Boolean`, metadata";
    "labelAppliedBy" LABEL_APPLIED_BY, label_applied_by model -> Option<&super::IdentitySet>, with_label_applied_by(super::IdentitySet), "`labelAppliedBy`: `microsoft.graph.identitySet`, metadata";
    "labelAppliedDateTime" LABEL_APPLIED_DATE_TIME, label_applied_date_time date_time -> Parsed<OffsetDateTime>, with_label_applied_date_time(OffsetDateTime), "`labelAppliedDateTime`: `Edm.DateTimeOffset`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "retentionSettings" RETENTION_SETTINGS, retention_settings model -> Option<&super::RetentionLabelSettings>, with_retention_settings(super::RetentionLabelSettings), "`retentionSettings`: `microsoft.graph.retentionLabelSettings`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.mediaSource`, metadata
    MediaSource = "microsoft.graph.mediaSource";
    "contentCategory" CONTENT_CATEGORY, content_category enumeration -> Option<super::MediaSourceContentCategory>, with_content_category(super::MediaSourceContentCategory), "`contentCategory`: `microsoft.graph.mediaSourceContentCategory`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.mediaSourceContentCategory`, metadata
    MediaSourceContentCategory = "microsoft.graph.mediaSourceContentCategory" {
        Meeting = "meeting",
        LiveStream = "liveStream",
        Presentation = "presentation",
        ScreenRecording = "screenRecording",
        Story = "story",
        Profile = "profile",
        Chat = "chat",
        Note = "note",
        Comment = "comment",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.mentionAction`](https://learn.microsoft.com/graph/api/resources/mentionaction?view=graph-rest-1.0)
    MentionAction = "microsoft.graph.mentionAction";
    "mentionees" MENTIONEES, mentionees models -> Option<&[super::IdentitySet]>, with_mentionees(Vec<super::IdentitySet>), "`mentionees`: `Collection(microsoft.graph.identitySet)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.moveAction`](https://learn.microsoft.com/graph/api/resources/moveaction?view=graph-rest-1.0)
    MoveAction = "microsoft.graph.moveAction";
    "from" FROM, from str -> Option<&str>, with_from(String), "`from`: `Edm.String`";
    "to" TO, to str -> Option<&str>, with_to(String), "`to`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.officeGraphInsights`](https://learn.microsoft.com/graph/api/resources/officegraphinsights?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    OfficeGraphInsights: super::Entity = "microsoft.graph.officeGraphInsights" {
        "microsoft.graph.itemInsights",
    };
    inherited "id" ID, with_id(String), "`id`";
    "trending" TRENDING, trending models -> Option<&[super::Trending]>, with_trending(Vec<super::Trending>), "`trending`: `Collection(microsoft.graph.trending)`";
    "used" USED, used models -> Option<&[super::UsedInsight]>, with_used(Vec<super::UsedInsight>), "`used`: `Collection(microsoft.graph.usedInsight)`";
    "shared" SHARED, shared models -> Option<&[super::SharedInsight]>, with_shared(Vec<super::SharedInsight>), "`shared`: `Collection(microsoft.graph.sharedInsight)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.renameAction`](https://learn.microsoft.com/graph/api/resources/renameaction?view=graph-rest-1.0)
    RenameAction = "microsoft.graph.renameAction";
    "oldName" OLD_NAME, old_name str -> Option<&str>, with_old_name(String), "`oldName`: `Edm.String`";
    "newName" NEW_NAME, new_name str -> Option<&str>, with_new_name(String), "`newName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.resourceReference`](https://learn.microsoft.com/graph/api/resources/insights-resourcereference?view=graph-rest-1.0)
    ResourceReference = "microsoft.graph.resourceReference";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.resourceVisualization`](https://learn.microsoft.com/graph/api/resources/insights-resourcevisualization?view=graph-rest-1.0)
    ResourceVisualization = "microsoft.graph.resourceVisualization";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
    "mediaType" MEDIA_TYPE, media_type str -> Option<&str>, with_media_type(String), "`mediaType`: `Edm.String`";
    "previewImageUrl" PREVIEW_IMAGE_URL, preview_image_url str -> Option<&str>, with_preview_image_url(String), "`previewImageUrl`: `Edm.String`";
    "previewText" PREVIEW_TEXT, preview_text str -> Option<&str>, with_preview_text(String), "`previewText`: `Edm.String`";
    "containerWebUrl" CONTAINER_WEB_URL, container_web_url str -> Option<&str>, with_container_web_url(String), "`containerWebUrl`: `Edm.String`";
    "containerDisplayName" CONTAINER_DISPLAY_NAME, container_display_name str -> Option<&str>, with_container_display_name(String), "`containerDisplayName`: `Edm.String`";
    "containerType" CONTAINER_TYPE, container_type str -> Option<&str>, with_container_type(String), "`containerType`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.retentionLabelSettings`, metadata
    RetentionLabelSettings = "microsoft.graph.retentionLabelSettings";
    "behaviorDuringRetentionPeriod" BEHAVIOR_DURING_RETENTION_PERIOD, behavior_during_retention_period enumeration -> Option<super::security::BehaviorDuringRetentionPeriod>, with_behavior_during_retention_period(super::security::BehaviorDuringRetentionPeriod), "`behaviorDuringRetentionPeriod`: `microsoft.graph.security.behaviorDuringRetentionPeriod`, metadata";
    "isContentUpdateAllowed" IS_CONTENT_UPDATE_ALLOWED, is_content_update_allowed bool -> Option<bool>, with_is_content_update_allowed(bool), "`isContentUpdateAllowed`: `Edm.Boolean`, metadata";
    "isDeleteAllowed" IS_DELETE_ALLOWED, is_delete_allowed bool -> Option<bool>, with_is_delete_allowed(bool), "`isDeleteAllowed`: `Edm.Boolean`, metadata";
    "isLabelUpdateAllowed" IS_LABEL_UPDATE_ALLOWED, is_label_update_allowed bool -> Option<bool>, with_is_label_update_allowed(bool), "`isLabelUpdateAllowed`: `Edm.Boolean`, metadata";
    "isMetadataUpdateAllowed" IS_METADATA_UPDATE_ALLOWED, is_metadata_update_allowed bool -> Option<bool>, with_is_metadata_update_allowed(bool), "`isMetadataUpdateAllowed`: `Edm.Boolean`, metadata";
    "isRecordLocked" IS_RECORD_LOCKED, is_record_locked bool -> Option<bool>, with_is_record_locked(bool), "`isRecordLocked`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.sensitivityLabelAssignment`, metadata
    SensitivityLabelAssignment = "microsoft.graph.sensitivityLabelAssignment";
    "assignmentMethod" ASSIGNMENT_METHOD, assignment_method enumeration -> Option<super::SensitivityLabelAssignmentMethod>, with_assignment_method(super::SensitivityLabelAssignmentMethod), "`assignmentMethod`: `microsoft.graph.sensitivityLabelAssignmentMethod`, metadata";
    "sensitivityLabelId" SENSITIVITY_LABEL_ID, sensitivity_label_id str -> Option<&str>, with_sensitivity_label_id(String), "`sensitivityLabelId`: `Edm.String`, metadata";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.sensitivityLabelAssignmentMethod`, metadata
    SensitivityLabelAssignmentMethod = "microsoft.graph.sensitivityLabelAssignmentMethod" {
        Standard = "standard",
        Privileged = "privileged",
        Auto = "auto",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.sharedInsight`](https://learn.microsoft.com/graph/api/resources/insights-shared?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    #[deprecated(since = "2026-01-28", note = "the service announces its removal on 2028-01-01 (2026-01/Removal)")]
    SharedInsight: super::Entity = "microsoft.graph.sharedInsight";
    inherited "id" ID, with_id(String), "`id`";
    "lastShared" LAST_SHARED, last_shared model -> Option<&super::SharingDetail>, with_last_shared(super::SharingDetail), "`lastShared`: `microsoft.graph.sharingDetail`, read-only" "Read-only.";
    "resourceVisualization" RESOURCE_VISUALIZATION, resource_visualization model -> Option<&super::ResourceVisualization>, with_resource_visualization(super::ResourceVisualization), "`resourceVisualization`: `microsoft.graph.resourceVisualization`, read-only" "Read-only.";
    "resourceReference" RESOURCE_REFERENCE, resource_reference model -> Option<&super::ResourceReference>, with_resource_reference(super::ResourceReference), "`resourceReference`: `microsoft.graph.resourceReference`, read-only" "Read-only.";
    "sharingHistory" SHARING_HISTORY, sharing_history models -> Option<&[super::SharingDetail]>, with_sharing_history(Vec<super::SharingDetail>), "`sharingHistory`: `Collection(microsoft.graph.sharingDetail)`, metadata";
    "resource" RESOURCE, resource model -> Option<&super::Entity>, with_resource(super::Entity), "`resource`: `microsoft.graph.entity`, type of the metadata";
    "lastSharedMethod" LAST_SHARED_METHOD, last_shared_method model -> Option<&super::Entity>, with_last_shared_method(super::Entity), "`lastSharedMethod`: `microsoft.graph.entity`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.sharingDetail`](https://learn.microsoft.com/graph/api/resources/insights-sharingdetail?view=graph-rest-1.0)
    SharingDetail = "microsoft.graph.sharingDetail";
    "sharedDateTime" SHARED_DATE_TIME, shared_date_time date_time -> Parsed<OffsetDateTime>, with_shared_date_time(OffsetDateTime), "`sharedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "sharingSubject" SHARING_SUBJECT, sharing_subject str -> Option<&str>, with_sharing_subject(String), "`sharingSubject`: `Edm.String`";
    "sharingType" SHARING_TYPE, sharing_type str -> Option<&str>, with_sharing_type(String), "`sharingType`: `Edm.String`";
    "sharedBy" SHARED_BY, shared_by model -> Option<&super::InsightIdentity>, with_shared_by(super::InsightIdentity), "`sharedBy`: `microsoft.graph.insightIdentity`";
    "sharingReference" SHARING_REFERENCE, sharing_reference model -> Option<&super::ResourceReference>, with_sharing_reference(super::ResourceReference), "`sharingReference`: `microsoft.graph.resourceReference`, read-only";
}

crate::runtime::model! {
    /// [`microsoft.graph.trending`](https://learn.microsoft.com/graph/api/resources/insights-trending?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    Trending: super::Entity = "microsoft.graph.trending";
    inherited "id" ID, with_id(String), "`id`";
    "weight" WEIGHT, weight f64 -> Option<f64>, with_weight(f64), "`weight`: `Edm.Double`";
    "resourceVisualization" RESOURCE_VISUALIZATION, resource_visualization model -> Option<&super::ResourceVisualization>, with_resource_visualization(super::ResourceVisualization), "`resourceVisualization`: `microsoft.graph.resourceVisualization`, read-only";
    "resourceReference" RESOURCE_REFERENCE, resource_reference model -> Option<&super::ResourceReference>, with_resource_reference(super::ResourceReference), "`resourceReference`: `microsoft.graph.resourceReference`, read-only";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "resource" RESOURCE, resource model -> Option<&super::Entity>, with_resource(super::Entity), "`resource`: `microsoft.graph.entity`, type of the metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.usageDetails`](https://learn.microsoft.com/graph/api/resources/insights-usagedetails?view=graph-rest-1.0)
    UsageDetails = "microsoft.graph.usageDetails";
    "lastAccessedDateTime" LAST_ACCESSED_DATE_TIME, last_accessed_date_time date_time -> Parsed<OffsetDateTime>, with_last_accessed_date_time(OffsetDateTime), "`lastAccessedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.usedInsight`](https://learn.microsoft.com/graph/api/resources/insights-used?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    #[deprecated(since = "2026-01-28", note = "the service announces its removal on 2028-01-01 (2026-01/Removal)")]
    UsedInsight: super::Entity = "microsoft.graph.usedInsight";
    inherited "id" ID, with_id(String), "`id`";
    "lastUsed" LAST_USED, last_used model -> Option<&super::UsageDetails>, with_last_used(super::UsageDetails), "`lastUsed`: `microsoft.graph.usageDetails`, read-only" "Read-only.";
    "resourceVisualization" RESOURCE_VISUALIZATION, resource_visualization model -> Option<&super::ResourceVisualization>, with_resource_visualization(super::ResourceVisualization), "`resourceVisualization`: `microsoft.graph.resourceVisualization`, read-only" "Read-only.";
    "resourceReference" RESOURCE_REFERENCE, resource_reference model -> Option<&super::ResourceReference>, with_resource_reference(super::ResourceReference), "`resourceReference`: `microsoft.graph.resourceReference`, read-only" "Read-only.";
    "resource" RESOURCE, resource model -> Option<&super::Entity>, with_resource(super::Entity), "`resource`: `microsoft.graph.entity`, type of the metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.versionAction`](https://learn.microsoft.com/graph/api/resources/versionaction?view=graph-rest-1.0)
    VersionAction = "microsoft.graph.versionAction";
    "newVersion" NEW_VERSION, new_version str -> Option<&str>, with_new_version(String), "`newVersion`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.webPartPosition`, metadata
    WebPartPosition = "microsoft.graph.webPartPosition";
    "columnId" COLUMN_ID, column_id f64 -> Option<f64>, with_column_id(f64), "`columnId`: `Edm.Double`, metadata";
    "horizontalSectionId" HORIZONTAL_SECTION_ID, horizontal_section_id f64 -> Option<f64>, with_horizontal_section_id(f64), "`horizontalSectionId`: `Edm.Double`, metadata";
    "isInVerticalSection" IS_IN_VERTICAL_SECTION, is_in_vertical_section bool -> Option<bool>, with_is_in_vertical_section(bool), "`isInVerticalSection`: `Edm.Boolean`, metadata";
    "webPartIndex" WEB_PART_INDEX, web_part_index f64 -> Option<f64>, with_web_part_index(f64), "`webPartIndex`: `Edm.Double`, metadata";
}
