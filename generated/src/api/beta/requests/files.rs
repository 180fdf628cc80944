// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `files`.

pub mod drive_item {
    //! The parameters of actions of `driveItem`.

    use super::super::super::models;
    use crate::runtime::OffsetDateTime;

    crate::runtime::parameters! {
        /// The parameters of [driveitem-assignsensitivitylabel](https://learn.microsoft.com/graph/api/driveitem-assignsensitivitylabel?view=graph-rest-beta).
        AssignSensitivityLabelRequest;
        "appliedByUser" with_applied_by_user(models::UserIdentity), "`appliedByUser`: `microsoft.graph.userIdentity`, metadata";
        "assignmentMethod" with_assignment_method(models::SensitivityLabelAssignmentMethod), "`assignmentMethod`: `microsoft.graph.sensitivityLabelAssignmentMethod`, metadata";
        "justificationText" with_justification_text(String), "`justificationText`: `Edm.String`, metadata";
        "sensitivityLabelId" with_sensitivity_label_id(String), "`sensitivityLabelId`: `Edm.String`, metadata";
    }

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
        "childrenOnly" with_children_only(bool), "`childrenOnly`: `Edm.Boolean`, metadata";
        "includeAllVersionHistory" with_include_all_version_history(bool), "`includeAllVersionHistory`: `Edm.Boolean`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [driveitem-createlink](https://learn.microsoft.com/graph/api/driveitem-createlink?view=graph-rest-beta).
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
        "expirationDateTime" with_expiration_date_time(String), "`expirationDateTime`: `Edm.String`, type of the metadata";
        "password" with_password(String), "`password`: `Edm.String`";
        "retainInheritedPermissions" with_retain_inherited_permissions(bool), "`retainInheritedPermissions`: `Edm.Boolean`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [driveitem-lock](https://learn.microsoft.com/graph/api/driveitem-lock?view=graph-rest-beta).
        LockRequest;
        "durationMinutes" with_duration_minutes(i32), "`durationMinutes`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [driveitem-preview](https://learn.microsoft.com/graph/api/driveitem-preview?view=graph-rest-beta).
        PreviewRequest;
        "chromeless" with_chromeless(bool), "`chromeless`: `Edm.Boolean`" "Optional.";
        "allowEdit" with_allow_edit(bool), "`allowEdit`: `Edm.Boolean`" "Optional.";
        "page" with_page(String), "`page`: `Edm.String`, type of the metadata" "Optional.";
        "zoom" with_zoom(f64), "`zoom`: `Edm.Double`" "Optional.";
        "viewer" with_viewer(String), "`viewer`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [driveitem-restore](https://learn.microsoft.com/graph/api/driveitem-restore?view=graph-rest-beta).
        RestoreRequest;
        "parentReference" with_parent_reference(models::ItemReference), "`parentReference`: `microsoft.graph.itemReference`" "Optional.";
        "name" with_name(String), "`name`: `Edm.String`" "Optional.";
    }

    crate::runtime::parameters! {
        /// The parameters of `validate_permission`.
        ValidatePermissionRequest;
        "challengeToken" with_challenge_token(String), "`challengeToken`: `Edm.String`, metadata";
        "password" with_password(String), "`password`: `Edm.String`, metadata";
    }
}
