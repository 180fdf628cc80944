// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `files`.

pub mod drive_item {
    //! The parameters of actions of `driveItem`.

    use super::super::super::models;
    use crate::runtime::OffsetDateTime;

    crate::runtime::parameters! {
        /// The parameters of [driveitem-checkin](https://learn.microsoft.com/graph/api/driveitem-checkin?view=graph-rest-beta).
        CheckinRequest;
        "checkInAs" with_check_in_as(String), "`checkInAs`: `Edm.String`" "Optional.";
        "comment" with_comment(String), "`comment`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [driveitem-copy](https://learn.microsoft.com/graph/api/driveitem-copy?view=graph-rest-beta).
        CopyRequest;
        "parentReference" with_parent_reference(models::ItemReference), "`parentReference`: `microsoft.graph.itemReference`" "Optional.";
        "name" with_name(String), "`name`: `Edm.String`" "Optional.";
    }

    crate::runtime::parameters! {
        /// The parameters of [driveitem-createlink](https://learn.microsoft.com/graph/api/driveitem-createlink?view=graph-rest-beta).
        CreateLinkRequest;
        "type" with_type(String), "`type`: `Edm.String`" "Optional.";
        "scope" with_scope(String), "`scope`: `Edm.String`" "Optional.";
        "expirationDateTime" with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`" "Optional.";
        "password" with_password(String), "`password`: `Edm.String`" "Optional.";
        "recipients" with_recipients(Vec<models::DriveRecipient>), "`recipients`: `Collection(microsoft.graph.driveRecipient)`" "Optional.";
    }

    crate::runtime::parameters! {
        /// The parameters of [driveitem-createuploadsession](https://learn.microsoft.com/graph/api/driveitem-createuploadsession?view=graph-rest-beta).
        CreateUploadSessionRequest;
        "deferCommit" with_defer_commit(bool), "`deferCommit`: `Edm.Boolean`";
        "item" with_item(models::DriveItemUploadableProperties), "`item`: `microsoft.graph.driveItemUploadableProperties`";
    }

    crate::runtime::parameters! {
        /// The parameters of [driveitem-invite](https://learn.microsoft.com/graph/api/driveitem-invite?view=graph-rest-beta).
        InviteRequest;
        "recipients" with_recipients(Vec<models::DriveRecipient>), "`recipients`: `Collection(microsoft.graph.driveRecipient)`";
        "message" with_message(String), "`message`: `Edm.String`";
        "requireSignIn" with_require_sign_in(bool), "`requireSignIn`: `Edm.Boolean`";
        "sendInvitation" with_send_invitation(bool), "`sendInvitation`: `Edm.Boolean`";
        "roles" with_roles(Vec<String>), "`roles`: `Collection(Edm.String)`";
        "expirationDateTime" with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
        "password" with_password(String), "`password`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [driveitem-preview](https://learn.microsoft.com/graph/api/driveitem-preview?view=graph-rest-beta).
        PreviewRequest;
        "chromeless" with_chromeless(bool), "`chromeless`: `Edm.Boolean`" "Optional.";
        "allowEdit" with_allow_edit(bool), "`allowEdit`: `Edm.Boolean`" "Optional.";
        "page" with_page(models::Json), "`page`: `microsoft.graph.Json`" "Optional.";
        "zoom" with_zoom(f64), "`zoom`: `Edm.Double`" "Optional.";
    }

    crate::runtime::parameters! {
        /// The parameters of [driveitem-restore](https://learn.microsoft.com/graph/api/driveitem-restore?view=graph-rest-beta).
        RestoreRequest;
        "parentReference" with_parent_reference(models::ItemReference), "`parentReference`: `microsoft.graph.itemReference`" "Optional.";
        "name" with_name(String), "`name`: `Edm.String`" "Optional.";
    }
}

pub mod site {
    //! The parameters of actions of `site`.

    crate::runtime::parameters! {
        /// The parameters of [site-follow](https://learn.microsoft.com/graph/api/site-follow?view=graph-rest-beta).
        AddRequest;
        "id" with_id(String), "`id`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [site-unfollow](https://learn.microsoft.com/graph/api/site-unfollow?view=graph-rest-beta).
        RemoveRequest;
        "id" with_id(String), "`id`: `Edm.String`";
    }
}
