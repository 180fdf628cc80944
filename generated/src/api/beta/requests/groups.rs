// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `groups`.

pub mod group_lifecycle_policy {
    //! The parameters of actions of `groupLifecyclePolicy`.

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
        "groupId" with_group_id(String), "`groupId`: `Edm.String`, type of the metadata";
    }
}
