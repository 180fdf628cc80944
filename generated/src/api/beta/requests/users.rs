// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `users`.

pub mod distribution_list {
    //! The parameters of actions of `distributionList`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of `add_members`.
        AddMembersRequest;
        "members" with_members(Vec<models::Member>), "`members`: `Collection(microsoft.graph.member)`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `delete_members`.
        DeleteMembersRequest;
        "members" with_members(Vec<models::Member>), "`members`: `Collection(microsoft.graph.member)`, metadata";
    }
}

pub mod work_plan_occurrence {
    //! The parameters of actions of `workPlanOccurrence`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [workplanoccurrence-setcurrentlocation](https://learn.microsoft.com/graph/api/workplanoccurrence-setcurrentlocation?view=graph-rest-beta).
        SetCurrentLocationRequest;
        "updateScope" with_update_scope(models::WorkLocationUpdateScope), "`updateScope`: `microsoft.graph.workLocationUpdateScope`, metadata";
        "workLocationType" with_work_location_type(models::WorkLocationType), "`workLocationType`: `microsoft.graph.workLocationType`, metadata";
        "placeId" with_place_id(String), "`placeId`: `Edm.String`, metadata";
    }
}
