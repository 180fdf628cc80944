// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{OffsetDateTime, Value};

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// `microsoft.graph.targetAgentIdentitySponsorsOrOwners`, metadata, with the accessors of [`SubjectSet`](super::SubjectSet)
    TargetAgentIdentitySponsorsOrOwners: super::SubjectSet = "microsoft.graph.targetAgentIdentitySponsorsOrOwners"
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// Inherits from subjectSet.
    ///
    /// [`microsoft.graph.targetApplicationOwners`](https://learn.microsoft.com/graph/api/resources/targetapplicationowners?view=graph-rest-1.0), with the accessors of [`SubjectSet`](super::SubjectSet)
    TargetApplicationOwners: super::SubjectSet = "microsoft.graph.targetApplicationOwners"
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// Inherits from subjectSet.
    ///
    /// [`microsoft.graph.targetManager`](https://learn.microsoft.com/graph/api/resources/targetmanager?view=graph-rest-1.0), with the accessors of [`SubjectSet`](super::SubjectSet)
    TargetManager: super::SubjectSet = "microsoft.graph.targetManager";
    "managerLevel" MANAGER_LEVEL, manager_level i32 -> Option<i32>, with_manager_level(i32), "`managerLevel`: `Edm.Int32`";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// `microsoft.graph.targetUserSponsors`, metadata, with the accessors of [`SubjectSet`](super::SubjectSet)
    TargetUserSponsors: super::SubjectSet = "microsoft.graph.targetUserSponsors"
}

#[cfg(any(feature = "copilot", feature = "teams"))]
crate::runtime::model! {
    /// Inherits from identity.
    ///
    /// [`microsoft.graph.teamworkConversationIdentity`](https://learn.microsoft.com/graph/api/resources/teamworkconversationidentity?view=graph-rest-1.0), with the accessors of [`Identity`](super::Identity)
    TeamworkConversationIdentity: super::Identity = "microsoft.graph.teamworkConversationIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    "conversationIdentityType" CONVERSATION_IDENTITY_TYPE, conversation_identity_type enumeration -> Option<super::TeamworkConversationIdentityType>, with_conversation_identity_type(super::TeamworkConversationIdentityType), "`conversationIdentityType`: `microsoft.graph.teamworkConversationIdentityType`" "Possible values are: team, channel, chat, unknownFutureValue.";
}

#[cfg(any(feature = "copilot", feature = "teams"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkConversationIdentityType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    TeamworkConversationIdentityType = "microsoft.graph.teamworkConversationIdentityType" {
        Team = "team",
        Channel = "channel",
        Chat = "chat",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// Inherits from policybase.
    ///
    /// [`microsoft.graph.tenantRelationshipAccessPolicyBase`](https://learn.microsoft.com/graph/api/resources/tenantrelationshipaccesspolicybase?view=graph-rest-1.0), not in the metadata, with the accessors of [`PolicyBase`](super::PolicyBase)
    TenantRelationshipAccessPolicyBase: super::PolicyBase, super::DirectoryObject, super::Entity = "microsoft.graph.tenantRelationshipAccessPolicyBase";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "definition" DEFINITION, definition strs -> Option<Vec<&str>>, with_definition(Vec<String>), "`definition`: `Collection(Edm.String)`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// `microsoft.graph.textWebPart`, metadata, with the accessors of [`WebPart`](super::WebPart)
    TextWebPart: super::WebPart, super::Entity = "microsoft.graph.textWebPart";
    inherited "id" ID, with_id(String), "`id`";
    "innerHtml" INNER_HTML, inner_html str -> Option<&str>, with_inner_html(String), "`innerHtml`: `Edm.String`, metadata";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.thumbnail`](https://learn.microsoft.com/graph/api/resources/thumbnail?view=graph-rest-1.0)
    Thumbnail = "microsoft.graph.thumbnail";
    "height" HEIGHT, height i32 -> Option<i32>, with_height(i32), "`height`: `Edm.Int32`";
    "sourceItemId" SOURCE_ITEM_ID, source_item_id str -> Option<&str>, with_source_item_id(String), "`sourceItemId`: `Edm.String`";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`";
    "width" WIDTH, width i32 -> Option<i32>, with_width(i32), "`width`: `Edm.Int32`";
    "content" CONTENT, content untyped -> Option<&Value>, with_content(Value), "`content`: `Edm.Stream`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.thumbnailSet`](https://learn.microsoft.com/graph/api/resources/thumbnailset?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ThumbnailSet: super::Entity = "microsoft.graph.thumbnailSet";
    inherited "id" ID, with_id(String), "`id`";
    "large" LARGE, large model -> Option<&super::Thumbnail>, with_large(super::Thumbnail), "`large`: `microsoft.graph.thumbnail`";
    "medium" MEDIUM, medium model -> Option<&super::Thumbnail>, with_medium(super::Thumbnail), "`medium`: `microsoft.graph.thumbnail`";
    "small" SMALL, small model -> Option<&super::Thumbnail>, with_small(super::Thumbnail), "`small`: `microsoft.graph.thumbnail`";
    "source" SOURCE, source model -> Option<&super::Thumbnail>, with_source(super::Thumbnail), "`source`: `microsoft.graph.thumbnail`";
}

#[cfg(any(feature = "calendar", feature = "mail"))]
crate::runtime::model! {
    /// [`microsoft.graph.timeSlot`](https://learn.microsoft.com/graph/api/resources/timeslot?view=graph-rest-1.0)
    TimeSlot = "microsoft.graph.timeSlot";
    "end" END, end model -> Option<&super::DateTimeTimeZone>, with_end(super::DateTimeTimeZone), "`end`: `microsoft.graph.dateTimeTimeZone`";
    "start" START, start model -> Option<&super::DateTimeTimeZone>, with_start(super::DateTimeTimeZone), "`start`: `microsoft.graph.dateTimeTimeZone`";
}

crate::runtime::model! {
    /// [`microsoft.graph.timeZoneBase`](https://learn.microsoft.com/graph/api/resources/timezonebase?view=graph-rest-1.0)
    TimeZoneBase = "microsoft.graph.timeZoneBase" {
        "microsoft.graph.customTimeZone",
    };
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// Inherits from stsPolicy.
    ///
    /// [`microsoft.graph.tokenIssuancePolicy`](https://learn.microsoft.com/graph/api/resources/tokenissuancepolicy?view=graph-rest-1.0), with the accessors of [`StsPolicy`](super::StsPolicy)
    TokenIssuancePolicy: super::StsPolicy, super::DirectoryObject, super::Entity = "microsoft.graph.tokenIssuancePolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "definition" DEFINITION, with_definition(Vec<String>), "`definition`";
    inherited "isOrganizationDefault" IS_ORGANIZATION_DEFAULT, with_is_organization_default(bool), "`isOrganizationDefault`";
    inherited "appliesTo" APPLIES_TO, with_applies_to(Vec<super::DirectoryObject>), "`appliesTo`";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// Inherits from stspolicy.
    ///
    /// [`microsoft.graph.tokenLifetimePolicy`](https://learn.microsoft.com/graph/api/resources/tokenlifetimepolicy?view=graph-rest-1.0), with the accessors of [`StsPolicy`](super::StsPolicy)
    TokenLifetimePolicy: super::StsPolicy, super::DirectoryObject, super::Entity = "microsoft.graph.tokenLifetimePolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "definition" DEFINITION, with_definition(Vec<String>), "`definition`";
    inherited "isOrganizationDefault" IS_ORGANIZATION_DEFAULT, with_is_organization_default(bool), "`isOrganizationDefault`";
    inherited "appliesTo" APPLIES_TO, with_applies_to(Vec<super::DirectoryObject>), "`appliesTo`";
}

#[cfg(any(feature = "reports", feature = "security"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.trainingStatus`, metadata
    TrainingStatus = "microsoft.graph.trainingStatus" {
        Unknown = "unknown",
        Assigned = "assigned",
        InProgress = "inProgress",
        Completed = "completed",
        Overdue = "overdue",
        UnknownFutureValue = "unknownFutureValue",
    }
}
