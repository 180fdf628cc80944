// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `files`.

pub mod drive_item {
    //! The parameters of actions of `driveItem`.

    use super::super::super::models;
    use crate::runtime::OffsetDateTime;

    crate::runtime::parameters! {
        /// The parameters of [driveitem-assignsensitivitylabel](https://learn.microsoft.com/graph/api/driveitem-assignsensitivitylabel?view=graph-rest-1.0).
        AssignSensitivityLabelRequest;
        "sensitivityLabelId" with_sensitivity_label_id(String), "`sensitivityLabelId`: `Edm.String`, metadata";
        "assignmentMethod" with_assignment_method(models::SensitivityLabelAssignmentMethod), "`assignmentMethod`: `microsoft.graph.sensitivityLabelAssignmentMethod`, metadata";
        "justificationText" with_justification_text(String), "`justificationText`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [driveitem-checkin](https://learn.microsoft.com/graph/api/driveitem-checkin?view=graph-rest-1.0).
        CheckinRequest;
        "checkInAs" with_check_in_as(String), "`checkInAs`: `Edm.String`" "Optional.";
        "comment" with_comment(String), "`comment`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [driveitem-copy](https://learn.microsoft.com/graph/api/driveitem-copy?view=graph-rest-1.0).
        CopyRequest;
        "parentReference" with_parent_reference(models::ItemReference), "`parentReference`: `microsoft.graph.itemReference`" "Optional.";
        "name" with_name(String), "`name`: `Edm.String`" "Optional.";
        "childrenOnly" with_children_only(bool), "`childrenOnly`: `Edm.Boolean`, metadata";
        "includeAllVersionHistory" with_include_all_version_history(bool), "`includeAllVersionHistory`: `Edm.Boolean`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [driveitem-createlink](https://learn.microsoft.com/graph/api/driveitem-createlink?view=graph-rest-1.0).
        CreateLinkRequest;
        "type" with_type(String), "`type`: `Edm.String`" "Possible values are: view, edit, embed.";
        "password" with_password(String), "`password`: `Edm.String`";
        "expirationDateTime" with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
        "scope" with_scope(String), "`scope`: `Edm.String`" "Optional. Possible values are: anonymous, organization.";
        "message" with_message(String), "`message`: `Edm.String`, metadata";
        "recipients" with_recipients(Vec<models::DriveRecipient>), "`recipients`: `Collection(microsoft.graph.driveRecipient)`, metadata";
        "retainInheritedPermissions" with_retain_inherited_permissions(bool), "`retainInheritedPermissions`: `Edm.Boolean`, metadata";
        "sendNotification" with_send_notification(bool), "`sendNotification`: `Edm.Boolean`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [driveitem-createuploadsession](https://learn.microsoft.com/graph/api/driveitem-createuploadsession?view=graph-rest-1.0).
        CreateUploadSessionRequest;
        "deferCommit" with_defer_commit(bool), "`deferCommit`: `Edm.Boolean`";
        "item" with_item(models::DriveItemUploadableProperties), "`item`: `microsoft.graph.driveItemUploadableProperties`";
    }

    crate::runtime::parameters! {
        /// The parameters of [driveitem-invite](https://learn.microsoft.com/graph/api/driveitem-invite?view=graph-rest-1.0).
        InviteRequest;
        "recipients" with_recipients(Vec<models::DriveRecipient>), "`recipients`: `Collection(microsoft.graph.driveRecipient)`";
        "message" with_message(String), "`message`: `Edm.String`";
        "requireSignIn" with_require_sign_in(bool), "`requireSignIn`: `Edm.Boolean`";
        "sendInvitation" with_send_invitation(bool), "`sendInvitation`: `Edm.Boolean`";
        "roles" with_roles(Vec<String>), "`roles`: `Collection(Edm.String)`";
        "expirationDateTime" with_expiration_date_time(String), "`expirationDateTime`: `Edm.String`, type of the metadata";
        "password" with_password(String), "`password`: `Edm.String`";
        "retainInheritedPermissions" with_retain_inherited_permissions(bool), "`retainInheritedPermissions`: `Edm.Boolean`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [driveitem-preview](https://learn.microsoft.com/graph/api/driveitem-preview?view=graph-rest-1.0).
        PreviewRequest;
        "page" with_page(String), "`page`: `Edm.String`" "Optional.";
        "zoom" with_zoom(f64), "`zoom`: `Edm.Double`" "Optional.";
    }

    crate::runtime::parameters! {
        /// The parameters of [driveitem-restore](https://learn.microsoft.com/graph/api/driveitem-restore?view=graph-rest-1.0).
        RestoreRequest;
        "parentReference" with_parent_reference(models::ItemReference), "`parentReference`: `microsoft.graph.itemReference`" "Optional.";
        "name" with_name(String), "`name`: `Edm.String`" "Optional.";
    }

    crate::runtime::parameters! {
        /// The parameters of `validate_permission`.
        ValidatePermissionRequest;
        required password "password" with_password(String), "`password`: `Edm.String`, metadata";
        "challengeToken" with_challenge_token(String), "`challengeToken`: `Edm.String`, metadata";
    }
}
