// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `sites`.

pub mod content_model {
    //! The parameters of actions of `contentModel`.

    crate::runtime::parameters! {
        /// The parameters of [contentmodel-addtodrive](https://learn.microsoft.com/graph/api/contentmodel-addtodrive?view=graph-rest-beta).
        AddToDriveRequest;
        "driveId" with_drive_id(String), "`driveId`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [contentmodel-removefromdrive](https://learn.microsoft.com/graph/api/contentmodel-removefromdrive?view=graph-rest-beta).
        RemoveFromDriveRequest;
        "driveId" with_drive_id(String), "`driveId`: `Edm.String`, metadata";
    }
}

pub mod content_type {
    //! The parameters of actions of `contentType`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [contenttype-addcopy](https://learn.microsoft.com/graph/api/contenttype-addcopy?view=graph-rest-beta).
        AddCopyRequest;
        required content_type "contentType" with_content_type(String), "`contentType`: `Edm.String`" "Required.";
    }

    crate::runtime::parameters! {
        /// The parameters of [contenttype-addcopyfromcontenttypehub](https://learn.microsoft.com/graph/api/contenttype-addcopyfromcontenttypehub?view=graph-rest-beta).
        AddCopyFromContentTypeHubRequest;
        "contentTypeId" with_content_type_id(String), "`contentTypeId`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [contenttype-associatewithhubsites](https://learn.microsoft.com/graph/api/contenttype-associatewithhubsites?view=graph-rest-beta).
        AssociateWithHubSitesRequest;
        required hub_site_urls "hubSiteUrls" with_hub_site_urls(Vec<String>), "`hubSiteUrls`: `Collection(Edm.String)`" "Required.";
        "propagateToExistingLists" with_propagate_to_existing_lists(bool), "`propagateToExistingLists`: `Edm.Boolean`";
    }

    crate::runtime::parameters! {
        /// The parameters of [contenttype-copytodefaultcontentlocation](https://learn.microsoft.com/graph/api/contenttype-copytodefaultcontentlocation?view=graph-rest-beta).
        CopyToDefaultContentLocationRequest;
        required source_file "sourceFile" with_source_file(models::ItemReference), "`sourceFile`: `microsoft.graph.itemReference`" "Required.";
        "destinationFileName" with_destination_file_name(String), "`destinationFileName`: `Edm.String`";
    }
}

pub mod file_storage_container {
    //! The parameters of actions of `fileStorageContainer`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of `lock`.
        LockRequest;
        "lockState" with_lock_state(models::SiteLockState), "`lockState`: `microsoft.graph.siteLockState`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `transfer_principal_ownership`.
        TransferPrincipalOwnershipRequest;
        "transferTo" with_transfer_to(models::IdentitySet), "`transferTo`: `microsoft.graph.identitySet`, metadata";
    }
}

pub mod list_item {
    //! The parameters of actions of `listItem`.

    use super::super::super::models;
    use crate::runtime::OffsetDateTime;

    crate::runtime::parameters! {
        /// The parameters of [listitem-createlink](https://learn.microsoft.com/graph/api/listitem-createlink?view=graph-rest-beta).
        CreateLinkRequest;
        "type" with_type(String), "`type`: `Edm.String`" "Optional.";
        "scope" with_scope(String), "`scope`: `Edm.String`" "Optional.";
        "expirationDateTime" with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`" "Optional.";
        "password" with_password(String), "`password`: `Edm.String`" "Optional.";
        "recipients" with_recipients(Vec<models::DriveRecipient>), "`recipients`: `Collection(microsoft.graph.driveRecipient)`" "Optional.";
        "message" with_message(String), "`message`: `Edm.String`, metadata";
        "retainInheritedPermissions" with_retain_inherited_permissions(bool), "`retainInheritedPermissions`: `Edm.Boolean`, metadata";
        "sendNotification" with_send_notification(bool), "`sendNotification`: `Edm.Boolean`, metadata";
    }
}

pub mod recycle_bin_item {
    //! The parameters of actions of `recycleBinItem`.

    crate::runtime::parameters! {
        /// The parameters of `delete`.
        DeleteRequest;
        "ids" with_ids(Vec<String>), "`ids`: `Collection(Edm.String)`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `restore`.
        RestoreRequest;
        "ids" with_ids(Vec<String>), "`ids`: `Collection(Edm.String)`, metadata";
    }
}
