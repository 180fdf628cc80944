// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `groups`.

pub mod group {
    //! The parameters of actions of `group`.

    use super::super::super::models;
    use crate::runtime::Uuid;

    crate::runtime::parameters! {
        /// The parameters of [group-assignlicense](https://learn.microsoft.com/graph/api/group-assignlicense?view=graph-rest-1.0).
        AssignLicenseRequest;
        "addLicenses" with_add_licenses(Vec<models::AssignedLicense>), "`addLicenses`: `Collection(microsoft.graph.assignedLicense)`";
        "removeLicenses" with_remove_licenses(Vec<Uuid>), "`removeLicenses`: `Collection(Edm.Guid)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [group-validateproperties](https://learn.microsoft.com/graph/api/group-validateproperties?view=graph-rest-1.0).
        ValidatePropertiesRequest;
        "displayName" with_display_name(String), "`displayName`: `Edm.String`";
        "mailNickname" with_mail_nickname(String), "`mailNickname`: `Edm.String`";
        "onBehalfOfUserId" with_on_behalf_of_user_id(Uuid), "`onBehalfOfUserId`: `Edm.Guid`";
    }
}

pub mod group_lifecycle_policy {
    //! The parameters of actions of `groupLifecyclePolicy`.

    crate::runtime::parameters! {
        /// The parameters of [grouplifecyclepolicy-addgroup](https://learn.microsoft.com/graph/api/grouplifecyclepolicy-addgroup?view=graph-rest-1.0).
        AddGroupRequest;
        "groupId" with_group_id(String), "`groupId`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [grouplifecyclepolicy-removegroup](https://learn.microsoft.com/graph/api/grouplifecyclepolicy-removegroup?view=graph-rest-1.0).
        RemoveGroupRequest;
        "groupId" with_group_id(String), "`groupId`: `Edm.String`";
    }
}
