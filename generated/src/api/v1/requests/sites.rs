// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `sites`.

pub mod content_type {
    //! The parameters of actions of `contentType`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [contenttype-addcopy](https://learn.microsoft.com/graph/api/contenttype-addcopy?view=graph-rest-1.0).
        AddCopyRequest;
        required content_type "contentType" with_content_type(String), "`contentType`: `Edm.String`" "Required.";
    }

    crate::runtime::parameters! {
        /// The parameters of [contenttype-addcopyfromcontenttypehub](https://learn.microsoft.com/graph/api/contenttype-addcopyfromcontenttypehub?view=graph-rest-1.0).
        AddCopyFromContentTypeHubRequest;
        "contentTypeId" with_content_type_id(String), "`contentTypeId`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [contenttype-associatewithhubsites](https://learn.microsoft.com/graph/api/contenttype-associatewithhubsites?view=graph-rest-1.0).
        AssociateWithHubSitesRequest;
        required hub_site_urls "hubSiteUrls" with_hub_site_urls(Vec<String>), "`hubSiteUrls`: `Collection(Edm.String)`" "Required.";
        "propagateToExistingLists" with_propagate_to_existing_lists(bool), "`propagateToExistingLists`: `Edm.Boolean`";
    }

    crate::runtime::parameters! {
        /// The parameters of [contenttype-copytodefaultcontentlocation](https://learn.microsoft.com/graph/api/contenttype-copytodefaultcontentlocation?view=graph-rest-1.0).
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
}

pub mod list_item {
    //! The parameters of actions of `listItem`.

    use super::super::super::models;
    use crate::runtime::OffsetDateTime;

    crate::runtime::parameters! {
        /// The parameters of `create_link`.
        CreateLinkRequest;
        "type" with_type(String), "`type`: `Edm.String`, metadata";
        "scope" with_scope(String), "`scope`: `Edm.String`, metadata";
        "expirationDateTime" with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`, metadata";
        "password" with_password(String), "`password`: `Edm.String`, metadata";
        "message" with_message(String), "`message`: `Edm.String`, metadata";
        "recipients" with_recipients(Vec<models::DriveRecipient>), "`recipients`: `Collection(microsoft.graph.driveRecipient)`, metadata";
        "retainInheritedPermissions" with_retain_inherited_permissions(bool), "`retainInheritedPermissions`: `Edm.Boolean`, metadata";
        "sendNotification" with_send_notification(bool), "`sendNotification`: `Edm.Boolean`, metadata";
    }
}

pub mod site_page {
    //! The parameters of actions of `sitePage`.

    crate::runtime::parameters! {
        /// The parameters of `get_web_parts_by_position`.
        GetWebPartsByPositionRequest;
        "webPartIndex" with_web_part_index(f64), "`webPartIndex`: `Edm.Double`, metadata";
        "horizontalSectionId" with_horizontal_section_id(f64), "`horizontalSectionId`: `Edm.Double`, metadata";
        "isInVerticalSection" with_is_in_vertical_section(bool), "`isInVerticalSection`: `Edm.Boolean`, metadata";
        "columnId" with_column_id(f64), "`columnId`: `Edm.Double`, metadata";
    }
}
