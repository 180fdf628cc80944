// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `groups`.

pub mod group {
    //! The parameters of actions of `group`.

    use super::super::super::models;
    use crate::runtime::Uuid;

    crate::runtime::parameters! {
        /// The parameters of [group-assignlicense](https://learn.microsoft.com/graph/api/group-assignlicense?view=graph-rest-beta).
        AssignLicenseRequest;
        "addLicenses" with_add_licenses(Vec<models::AssignedLicense>), "`addLicenses`: `Collection(microsoft.graph.assignedLicense)`";
        "removeLicenses" with_remove_licenses(Vec<Uuid>), "`removeLicenses`: `Collection(Edm.Guid)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [group-evaluatedynamicmembership](https://learn.microsoft.com/graph/api/group-evaluatedynamicmembership?view=graph-rest-beta).
        EvaluateDynamicMembershipRequest;
        "memberId" with_member_id(Vec<String>), "`memberId`: `Collection(Edm.String)`";
        "membershipRule" with_membership_rule(Vec<String>), "`membershipRule`: `Collection(Edm.String)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [group-validateproperties](https://learn.microsoft.com/graph/api/group-validateproperties?view=graph-rest-beta).
        ValidatePropertiesRequest;
        "displayName" with_display_name(String), "`displayName`: `Edm.String`";
        "mailNickname" with_mail_nickname(String), "`mailNickname`: `Edm.String`";
        "onBehalfOfUserId" with_on_behalf_of_user_id(Uuid), "`onBehalfOfUserId`: `Edm.Guid`";
    }
}

pub mod group_lifecycle_policy {
    //! The parameters of actions of `groupLifecyclePolicy`.

    use crate::runtime::Uuid;

    crate::runtime::parameters! {
        /// The parameters of [grouplifecyclepolicy-addgroup](https://learn.microsoft.com/graph/api/grouplifecyclepolicy-addgroup?view=graph-rest-beta).
        AddGroupRequest;
        "groupId" with_group_id(String), "`groupId`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [grouplifecyclepolicy-removegroup](https://learn.microsoft.com/graph/api/grouplifecyclepolicy-removegroup?view=graph-rest-beta).
        RemoveGroupRequest;
        "groupId" with_group_id(String), "`groupId`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [grouplifecyclepolicy-renewgroup](https://learn.microsoft.com/graph/api/grouplifecyclepolicy-renewgroup?view=graph-rest-beta).
        RenewGroupRequest;
        "groupId" with_group_id(Uuid), "`groupId`: `Edm.Guid`";
    }
}
