// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{OffsetDateTime, Parsed, Value};

#[cfg(
    any(
        feature = "files",
        feature = "onenote",
        feature = "security",
        feature = "sites",
        feature = "tasks",
        feature = "teams"
    )
)]
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

#[cfg(
    any(
        feature = "admin",
        feature = "bookings",
        feature = "communications",
        feature = "education",
        feature = "employee-experience",
        feature = "privacy",
        feature = "security",
        feature = "sites",
        feature = "tasks",
        feature = "teams",
        feature = "users"
    )
)]
crate::runtime::enumeration! {
    /// [`microsoft.graph.bodyType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    BodyType = "microsoft.graph.bodyType" {
        Text = "text",
        Html = "html",
    }
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

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.bundle`](https://learn.microsoft.com/graph/api/resources/bundle?view=graph-rest-beta)
    Bundle = "microsoft.graph.bundle";
    "childCount" CHILD_COUNT, child_count i32 -> Option<i32>, with_child_count(i32), "`childCount`: `Edm.Int32`";
    "album" ALBUM, album model -> Option<&super::Album>, with_album(super::Album), "`album`: `microsoft.graph.album`";
}

#[cfg(any(feature = "bookings", feature = "tasks"))]
crate::runtime::model! {
    /// `microsoft.graph.businessScenario`, metadata, with the accessors of [`Entity`](super::Entity)
    BusinessScenario: super::Entity = "microsoft.graph.businessScenario";
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "ownerAppIds" OWNER_APP_IDS, owner_app_ids strs -> Option<Vec<&str>>, with_owner_app_ids(Vec<String>), "`ownerAppIds`: `Collection(Edm.String)`, metadata";
    "uniqueName" UNIQUE_NAME, unique_name str -> Option<&str>, with_unique_name(String), "`uniqueName`: `Edm.String`, metadata";
    "planner" PLANNER, planner model -> Option<&super::BusinessScenarioPlanner>, with_planner(super::BusinessScenarioPlanner), "`planner`: `microsoft.graph.businessScenarioPlanner`, metadata" if (feature = "tasks");
}
