// Written by `cargo xtask gen`; do not edit.
//! Types of the area `admin`.

use crate::runtime::{OffsetDateTime, Parsed, Value};

crate::runtime::model! {
    /// [`microsoft.graph.admin`](https://learn.microsoft.com/graph/api/resources/admin?view=graph-rest-beta)
    Admin = "microsoft.graph.admin";
    "reportSettings" REPORT_SETTINGS, report_settings model -> Option<&super::AdminReportSettings>, with_report_settings(super::AdminReportSettings), "`reportSettings`: `microsoft.graph.adminReportSettings`";
    "serviceAnnouncement" SERVICE_ANNOUNCEMENT, service_announcement model -> Option<&super::ServiceAnnouncement>, with_service_announcement(super::ServiceAnnouncement), "`serviceAnnouncement`: `microsoft.graph.serviceAnnouncement`, read-only" "Read-only.";
    "sharepoint" SHAREPOINT, sharepoint model -> Option<&super::tenant_admin::Sharepoint>, with_sharepoint(super::tenant_admin::Sharepoint), "`sharepoint`: `microsoft.graph.tenantAdmin.sharepoint`";
    "windows" WINDOWS, windows model -> Option<&super::windows_updates::Windows>, with_windows(super::windows_updates::Windows), "`windows`: `microsoft.graph.windowsUpdates.windows`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.adminReportSettings`](https://learn.microsoft.com/graph/api/resources/adminreportsettings?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AdminReportSettings: super::Entity = "microsoft.graph.adminReportSettings";
    inherited "id" ID, with_id(String), "`id`";
    "displayConcealedNames" DISPLAY_CONCEALED_NAMES, display_concealed_names bool -> Option<bool>, with_display_concealed_names(bool), "`displayConcealedNames`: `Edm.Boolean`" "Required.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.postType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    PostType = "microsoft.graph.postType" {
        Regular = "regular",
        Quick = "quick",
        Strategic = "strategic",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.serviceAnnouncement`](https://learn.microsoft.com/graph/api/resources/serviceannouncement?view=graph-rest-beta)
    ServiceAnnouncement = "microsoft.graph.serviceAnnouncement";
    "messages" MESSAGES, messages models -> Option<&[super::ServiceUpdateMessage]>, with_messages(Vec<super::ServiceUpdateMessage>), "`messages`: `Collection(microsoft.graph.serviceUpdateMessage)`" "Nullable.";
    "healthOverviews" HEALTH_OVERVIEWS, health_overviews models -> Option<&[super::ServiceHealth]>, with_health_overviews(Vec<super::ServiceHealth>), "`healthOverviews`: `Collection(microsoft.graph.serviceHealth)`" "Nullable.";
    "issues" ISSUES, issues models -> Option<&[super::ServiceHealthIssue]>, with_issues(Vec<super::ServiceHealthIssue>), "`issues`: `Collection(microsoft.graph.serviceHealthIssue)`" "Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.serviceAnnouncementAttachment`](https://learn.microsoft.com/graph/api/resources/serviceannouncementattachment?view=graph-rest-beta), with the accessors of [`Attachment`](super::Attachment)
    ServiceAnnouncementAttachment: super::Attachment = "microsoft.graph.serviceAnnouncementAttachment";
    inherited "contentType" CONTENT_TYPE, with_content_type(String), "`contentType`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "isInline" IS_INLINE, with_is_inline(bool), "`isInline`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "size" SIZE, with_size(i32), "`size`";
    "content" CONTENT, content untyped -> Option<&Value>, with_content(Value), "`content`: `Edm.Stream`";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.serviceAnnouncementBase`](https://learn.microsoft.com/graph/api/resources/serviceannouncementbase?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ServiceAnnouncementBase: super::Entity = "microsoft.graph.serviceAnnouncementBase" {
        "microsoft.graph.serviceHealthIssue",
        "microsoft.graph.serviceUpdateMessage",
    };
    inherited "id" ID, with_id(String), "`id`";
    "details" DETAILS, details models -> Option<&[super::KeyValuePair]>, with_details(Vec<super::KeyValuePair>), "`details`: `Collection(microsoft.graph.keyValuePair)`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.serviceHealth`](https://learn.microsoft.com/graph/api/resources/servicehealth?view=graph-rest-beta)
    ServiceHealth = "microsoft.graph.serviceHealth";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "service" SERVICE, service str -> Option<&str>, with_service(String), "`service`: `Edm.String`";
    "status" STATUS, status enumeration -> Option<super::ServiceHealthStatus>, with_status(super::ServiceHealthStatus), "`status`: `microsoft.graph.serviceHealthStatus`" "Possible values are: serviceOperational, investigating, restoringService, verifyingService, serviceRestored, postIncidentReviewPublished, serviceDegradation, serviceInterruption, extendedRecovery, falsePositive, investigationSuspended, resolved, mitigatedExternal, mitigated, resolvedExternal, confirmed, reported, unknownFutureValue.";
    "issues" ISSUES, issues models -> Option<&[super::ServiceHealthIssue]>, with_issues(Vec<super::ServiceHealthIssue>), "`issues`: `Collection(microsoft.graph.serviceHealthIssue)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.serviceHealthClassificationType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ServiceHealthClassificationType = "microsoft.graph.serviceHealthClassificationType" {
        Advisory = "advisory",
        Incident = "incident",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from serviceannouncementbase.
    ///
    /// [`microsoft.graph.serviceHealthIssue`](https://learn.microsoft.com/graph/api/resources/servicehealthissue?view=graph-rest-beta), with the accessors of [`ServiceAnnouncementBase`](super::ServiceAnnouncementBase)
    ServiceHealthIssue: super::ServiceAnnouncementBase, super::Entity = "microsoft.graph.serviceHealthIssue";
    inherited "id" ID, with_id(String), "`id`";
    inherited "details" DETAILS, with_details(Vec<super::KeyValuePair>), "`details`";
    inherited "endDateTime" END_DATE_TIME, with_end_date_time(OffsetDateTime), "`endDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "title" TITLE, with_title(String), "`title`";
    "classification" CLASSIFICATION, classification enumeration -> Option<super::ServiceHealthClassificationType>, with_classification(super::ServiceHealthClassificationType), "`classification`: `microsoft.graph.serviceHealthClassificationType`" "Possible values are: advisory, incident, unknownFutureValue.";
    "feature" FEATURE, feature str -> Option<&str>, with_feature(String), "`feature`: `Edm.String`";
    "featureGroup" FEATURE_GROUP, feature_group str -> Option<&str>, with_feature_group(String), "`featureGroup`: `Edm.String`";
    "impactDescription" IMPACT_DESCRIPTION, impact_description str -> Option<&str>, with_impact_description(String), "`impactDescription`: `Edm.String`";
    "isResolved" IS_RESOLVED, is_resolved bool -> Option<bool>, with_is_resolved(bool), "`isResolved`: `Edm.Boolean`";
    "origin" ORIGIN, origin enumeration -> Option<super::ServiceHealthOrigin>, with_origin(super::ServiceHealthOrigin), "`origin`: `microsoft.graph.serviceHealthOrigin`" "Possible values are: microsoft, thirdParty, customer, unknownFutureValue.";
    "posts" POSTS, posts models -> Option<&[super::ServiceHealthIssuePost]>, with_posts(Vec<super::ServiceHealthIssuePost>), "`posts`: `Collection(microsoft.graph.serviceHealthIssuePost)`";
    "service" SERVICE, service str -> Option<&str>, with_service(String), "`service`: `Edm.String`";
    "status" STATUS, status enumeration -> Option<super::ServiceHealthStatus>, with_status(super::ServiceHealthStatus), "`status`: `microsoft.graph.serviceHealthStatus`" "Possible values are: serviceOperational, restoringService, investigating, verifyingService, serviceRestored, postIncidentReviewPublished, serviceDegradation, serviceInterruption, falsePositive, mitigatedExternal, mitigated, extendedRecovery, confirmed, investigationSuspended, unknownFutureValue, resolved, resolvedExternal, reported.";
}

crate::runtime::model! {
    /// [`microsoft.graph.serviceHealthIssuePost`](https://learn.microsoft.com/graph/api/resources/servicehealthissuepost?view=graph-rest-beta)
    ServiceHealthIssuePost = "microsoft.graph.serviceHealthIssuePost";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "description" DESCRIPTION, description model -> Option<&super::ItemBody>, with_description(super::ItemBody), "`description`: `microsoft.graph.itemBody`";
    "postType" POST_TYPE, post_type enumeration -> Option<super::PostType>, with_post_type(super::PostType), "`postType`: `microsoft.graph.postType`" "Possible values are: regular, quick, strategic, unknownFutureValue.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.serviceHealthOrigin`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ServiceHealthOrigin = "microsoft.graph.serviceHealthOrigin" {
        Microsoft = "microsoft",
        ThirdParty = "thirdParty",
        Customer = "customer",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.serviceHealthStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ServiceHealthStatus = "microsoft.graph.serviceHealthStatus" {
        ServiceOperational = "serviceOperational",
        Investigating = "investigating",
        RestoringService = "restoringService",
        VerifyingService = "verifyingService",
        ServiceRestored = "serviceRestored",
        PostIncidentReviewPublished = "postIncidentReviewPublished",
        ServiceDegradation = "serviceDegradation",
        ServiceInterruption = "serviceInterruption",
        ExtendedRecovery = "extendedRecovery",
        FalsePositive = "falsePositive",
        InvestigationSuspended = "investigationSuspended",
        Resolved = "resolved",
        MitigatedExternal = "mitigatedExternal",
        Mitigated = "mitigated",
        ResolvedExternal = "resolvedExternal",
        Confirmed = "confirmed",
        Reported = "reported",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.serviceUpdateCategory`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ServiceUpdateCategory = "microsoft.graph.serviceUpdateCategory" {
        PreventOrFixIssue = "preventOrFixIssue",
        PlanForChange = "planForChange",
        StayInformed = "stayInformed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from serviceannouncementbase.
    ///
    /// [`microsoft.graph.serviceUpdateMessage`](https://learn.microsoft.com/graph/api/resources/serviceupdatemessage?view=graph-rest-beta), with the accessors of [`ServiceAnnouncementBase`](super::ServiceAnnouncementBase)
    ServiceUpdateMessage: super::ServiceAnnouncementBase, super::Entity = "microsoft.graph.serviceUpdateMessage";
    inherited "id" ID, with_id(String), "`id`";
    inherited "details" DETAILS, with_details(Vec<super::KeyValuePair>), "`details`";
    inherited "endDateTime" END_DATE_TIME, with_end_date_time(OffsetDateTime), "`endDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "title" TITLE, with_title(String), "`title`";
    "actionRequiredByDateTime" ACTION_REQUIRED_BY_DATE_TIME, action_required_by_date_time date_time -> Parsed<OffsetDateTime>, with_action_required_by_date_time(OffsetDateTime), "`actionRequiredByDateTime`: `Edm.DateTimeOffset`";
    "attachmentsArchive" ATTACHMENTS_ARCHIVE, attachments_archive untyped -> Option<&Value>, with_attachments_archive(Value), "`attachmentsArchive`: `Edm.Stream`";
    "body" BODY, body model -> Option<&super::ItemBody>, with_body(super::ItemBody), "`body`: `microsoft.graph.itemBody`";
    "category" CATEGORY, category enumeration -> Option<super::ServiceUpdateCategory>, with_category(super::ServiceUpdateCategory), "`category`: `microsoft.graph.serviceUpdateCategory`" "Possible values are: preventOrFixIssue, planForChange, stayInformed, unknownFutureValue.";
    "hasAttachments" HAS_ATTACHMENTS, has_attachments bool -> Option<bool>, with_has_attachments(bool), "`hasAttachments`: `Edm.Boolean`";
    "isMajorChange" IS_MAJOR_CHANGE, is_major_change bool -> Option<bool>, with_is_major_change(bool), "`isMajorChange`: `Edm.Boolean`";
    "services" SERVICES, services strs -> Option<Vec<&str>>, with_services(Vec<String>), "`services`: `Collection(Edm.String)`";
    "severity" SEVERITY, severity enumeration -> Option<super::ServiceUpdateSeverity>, with_severity(super::ServiceUpdateSeverity), "`severity`: `microsoft.graph.serviceUpdateSeverity`" "Possible values are: normal, high, critical, unknownFutureValue.";
    "tags" TAGS, tags strs -> Option<Vec<&str>>, with_tags(Vec<String>), "`tags`: `Collection(Edm.String)`";
    "viewPoint" VIEW_POINT, view_point model -> Option<&super::ServiceUpdateMessageViewpoint>, with_view_point(super::ServiceUpdateMessageViewpoint), "`viewPoint`: `microsoft.graph.serviceUpdateMessageViewpoint`";
    "attachments" ATTACHMENTS, attachments models -> Option<&[super::ServiceAnnouncementAttachment]>, with_attachments(Vec<super::ServiceAnnouncementAttachment>), "`attachments`: `Collection(microsoft.graph.serviceAnnouncementAttachment)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.serviceUpdateMessageViewpoint`](https://learn.microsoft.com/graph/api/resources/serviceupdatemessageviewpoint?view=graph-rest-beta)
    ServiceUpdateMessageViewpoint = "microsoft.graph.serviceUpdateMessageViewpoint";
    "isArchived" IS_ARCHIVED, is_archived bool -> Option<bool>, with_is_archived(bool), "`isArchived`: `Edm.Boolean`";
    "isFavorited" IS_FAVORITED, is_favorited bool -> Option<bool>, with_is_favorited(bool), "`isFavorited`: `Edm.Boolean`";
    "isRead" IS_READ, is_read bool -> Option<bool>, with_is_read(bool), "`isRead`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.serviceUpdateSeverity`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ServiceUpdateSeverity = "microsoft.graph.serviceUpdateSeverity" {
        Normal = "normal",
        High = "high",
        Critical = "critical",
        UnknownFutureValue = "unknownFutureValue",
    }
}
