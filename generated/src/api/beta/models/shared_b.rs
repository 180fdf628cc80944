// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{OffsetDateTime, Parsed, Value};

crate::runtime::enumeration! {
    /// `microsoft.graph.balanceEvaluationFailureReason`, metadata
    BalanceEvaluationFailureReason = "microsoft.graph.balanceEvaluationFailureReason" {
        UpstreamFailure = "upstreamFailure",
        NoApplicablePolicy = "noApplicablePolicy",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.baseActivity`, metadata
    BaseActivity = "microsoft.graph.baseActivity" {
        "microsoft.graph.transcriptActivity",
    };
    "resultInfo" RESULT_INFO, result_info model -> Option<&super::ResultInfo>, with_result_info(super::ResultInfo), "`resultInfo`: `microsoft.graph.resultInfo`, metadata";
    "status" STATUS, status enumeration -> Option<super::ActivityStatus>, with_status(super::ActivityStatus), "`status`: `microsoft.graph.activityStatus`, metadata";
    "transport" TRANSPORT, transport model -> Option<&super::ActivityTransport>, with_transport(super::ActivityTransport), "`transport`: `microsoft.graph.activityTransport`, metadata";
}

#[cfg(any(feature = "files", feature = "onenote", feature = "security", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.baseItem`](https://learn.microsoft.com/graph/api/resources/baseitem?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    BaseItem: super::Entity = "microsoft.graph.baseItem" {
        "microsoft.graph.baseSitePage",
        "microsoft.graph.drive",
        "microsoft.graph.driveItem",
        "microsoft.graph.list",
        "microsoft.graph.listItem",
        "microsoft.graph.newsLinkPage",
        "microsoft.graph.pageTemplate",
        "microsoft.graph.recycleBin",
        "microsoft.graph.recycleBinItem",
        "microsoft.graph.sharedDriveItem",
        "microsoft.graph.site",
        "microsoft.graph.sitePage",
        "microsoft.graph.videoNewsLinkPage",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "eTag" E_TAG, e_tag str -> Option<&str>, with_e_tag(String), "`eTag`: `Edm.String`, read-only" "Read-only.";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "parentReference" PARENT_REFERENCE, parent_reference model -> Option<&super::ItemReference>, with_parent_reference(super::ItemReference), "`parentReference`: `microsoft.graph.itemReference`";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`, read-only" "Read-only.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "createdByUser" CREATED_BY_USER, created_by_user model -> Option<&super::User>, with_created_by_user(super::User), "`createdByUser`: `microsoft.graph.user`, metadata";
    "lastModifiedByUser" LAST_MODIFIED_BY_USER, last_modified_by_user model -> Option<&super::User>, with_last_modified_by_user(super::User), "`lastModifiedByUser`: `microsoft.graph.user`, metadata";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.baseItemVersion`](https://learn.microsoft.com/graph/api/resources/baseItemVersion?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    BaseItemVersion: super::Entity = "microsoft.graph.baseItemVersion" {
        "microsoft.graph.documentSetVersion",
        "microsoft.graph.driveItemVersion",
        "microsoft.graph.listItemVersion",
    };
    inherited "id" ID, with_id(String), "`id`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only, type of the metadata" "Read-only.";
    "publication" PUBLICATION, publication model -> Option<&super::PublicationFacet>, with_publication(super::PublicationFacet), "`publication`: `microsoft.graph.publicationFacet`, read-only" "Read-only.";
    "content" CONTENT, content untyped -> Option<&Value>, with_content(Value), "`content`: `Edm.Untyped`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.bodyType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    BodyType = "microsoft.graph.bodyType" {
        Text = "text",
        Html = "html",
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.booleanColumn`](https://learn.microsoft.com/graph/api/resources/booleanColumn?view=graph-rest-beta)
    BooleanColumn = "microsoft.graph.booleanColumn"
}

crate::runtime::model! {
    /// `microsoft.graph.browserInfo`, metadata
    BrowserInfo = "microsoft.graph.browserInfo"
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.bucket`, metadata, with the accessors of [`PlannerDelta`](super::PlannerDelta)
    Bucket: super::PlannerDelta, super::Entity = "microsoft.graph.bucket";
    inherited "id" ID, with_id(String), "`id`";
    "capabilities" CAPABILITIES, capabilities model -> Option<&super::BucketCapability>, with_capabilities(super::BucketCapability), "`capabilities`: `microsoft.graph.bucketCapability`, metadata";
    "creationInfo" CREATION_INFO, creation_info model -> Option<&super::CreationInfo>, with_creation_info(super::CreationInfo), "`creationInfo`: `microsoft.graph.creationInfo`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "extensions" EXTENSIONS, extensions model -> Option<&super::ExtensionFieldCollection>, with_extensions(super::ExtensionFieldCollection), "`extensions`: `microsoft.graph.extensionFieldCollection`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "planId" PLAN_ID, plan_id str -> Option<&str>, with_plan_id(String), "`planId`: `Edm.String`, metadata";
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.bucketCapability`, metadata
    BucketCapability = "microsoft.graph.bucketCapability";
    "extensions" EXTENSIONS, extensions bool -> Option<bool>, with_extensions(bool), "`extensions`: `Edm.Boolean`, metadata";
}

#[cfg(any(feature = "authentication", feature = "directory"))]
crate::runtime::model! {
    /// Inherits from identityProviderBase.
    ///
    /// [`microsoft.graph.builtInIdentityProvider`](https://learn.microsoft.com/graph/api/resources/builtinidentityprovider?view=graph-rest-beta), with the accessors of [`IdentityProviderBase`](super::IdentityProviderBase)
    BuiltInIdentityProvider: super::IdentityProviderBase, super::Entity = "microsoft.graph.builtInIdentityProvider";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "identityProviderType" IDENTITY_PROVIDER_TYPE, identity_provider_type str -> Option<&str>, with_identity_provider_type(String), "`identityProviderType`: `Edm.String`" "Required. Possible values are: AADSignup, MicrosoftAccount, EmailOTP.";
    "state" STATE, state enumeration -> Option<super::IdentityProviderState>, with_state(super::IdentityProviderState), "`state`: `microsoft.graph.identityProviderState`, metadata";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.bundle`](https://learn.microsoft.com/graph/api/resources/bundle?view=graph-rest-beta)
    Bundle = "microsoft.graph.bundle";
    "childCount" CHILD_COUNT, child_count i32 -> Option<i32>, with_child_count(i32), "`childCount`: `Edm.Int32`";
    "album" ALBUM, album model -> Option<&super::Album>, with_album(super::Album), "`album`: `microsoft.graph.album`";
}
