// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `admin`.

pub mod browser_site_list {
    //! The parameters of actions of `browserSiteList`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of `publish`.
        PublishRequest;
        required revision "revision" with_revision(String), "`revision`: `Edm.String`, metadata";
        "sites" with_sites(Vec<models::BrowserSite>), "`sites`: `Collection(microsoft.graph.browserSite)`, metadata";
        "sharedCookies" with_shared_cookies(Vec<models::BrowserSharedCookie>), "`sharedCookies`: `Collection(microsoft.graph.browserSharedCookie)`, metadata";
    }
}

pub mod configuration_baseline {
    //! The parameters of actions of `configurationBaseline`.

    crate::runtime::parameters! {
        /// The parameters of `create_snapshot`.
        CreateSnapshotRequest;
        required display_name "displayName" with_display_name(String), "`displayName`: `Edm.String`, metadata";
        required description "description" with_description(String), "`description`: `Edm.String`, metadata";
        required resources "resources" with_resources(Vec<String>), "`resources`: `Collection(Edm.String)`, metadata";
    }
}

pub mod mailbox {
    //! The parameters of actions of `mailbox`.

    crate::runtime::parameters! {
        /// The parameters of [mailbox-exportitems](https://learn.microsoft.com/graph/api/mailbox-exportitems?view=graph-rest-1.0).
        ExportItemsRequest;
        required item_ids "ItemIds" with_item_ids(Vec<String>), "`ItemIds`: `Collection(Edm.String)`, metadata";
    }
}

pub mod number_assignment {
    //! The parameters of actions of `numberAssignment`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [teamsadministration-numberassignment-assignnumber](https://learn.microsoft.com/graph/api/teamsadministration-numberassignment-assignnumber?view=graph-rest-1.0).
        AssignNumberRequest;
        required telephone_number "telephoneNumber" with_telephone_number(String), "`telephoneNumber`: `Edm.String`, metadata";
        required assignment_target_id "assignmentTargetId" with_assignment_target_id(String), "`assignmentTargetId`: `Edm.String`, metadata";
        required number_type "numberType" with_number_type(models::teams_administration::NumberType), "`numberType`: `microsoft.graph.teamsAdministration.numberType`, metadata";
        "assignmentCategory" with_assignment_category(models::teams_administration::AssignmentCategory), "`assignmentCategory`: `microsoft.graph.teamsAdministration.assignmentCategory`, metadata";
        "locationId" with_location_id(String), "`locationId`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [teamsadministration-numberassignment-unassignnumber](https://learn.microsoft.com/graph/api/teamsadministration-numberassignment-unassignnumber?view=graph-rest-1.0).
        UnassignNumberRequest;
        "telephoneNumber" with_telephone_number(String), "`telephoneNumber`: `Edm.String`, metadata";
        "numberType" with_number_type(models::teams_administration::NumberType), "`numberType`: `microsoft.graph.teamsAdministration.numberType`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [teamsadministration-numberassignment-updatenumber](https://learn.microsoft.com/graph/api/teamsadministration-numberassignment-updatenumber?view=graph-rest-1.0).
        UpdateNumberRequest;
        required telephone_number "telephoneNumber" with_telephone_number(String), "`telephoneNumber`: `Edm.String`, metadata";
        "locationId" with_location_id(String), "`locationId`: `Edm.String`, metadata";
        "networkSiteId" with_network_site_id(String), "`networkSiteId`: `Edm.String`, metadata";
        "reverseNumberLookupOptions" with_reverse_number_lookup_options(Vec<String>), "`reverseNumberLookupOptions`: `Collection(Edm.String)`, metadata";
    }
}

pub mod service_update_message {
    //! The parameters of actions of `serviceUpdateMessage`.

    crate::runtime::parameters! {
        /// The parameters of [serviceupdatemessage-archive](https://learn.microsoft.com/graph/api/serviceupdatemessage-archive?view=graph-rest-1.0).
        ArchiveRequest;
        "messageIds" with_message_ids(Vec<String>), "`messageIds`: `Collection(Edm.String)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [serviceupdatemessage-favorite](https://learn.microsoft.com/graph/api/serviceupdatemessage-favorite?view=graph-rest-1.0).
        FavoriteRequest;
        "messageIds" with_message_ids(Vec<String>), "`messageIds`: `Collection(Edm.String)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [serviceupdatemessage-markread](https://learn.microsoft.com/graph/api/serviceupdatemessage-markread?view=graph-rest-1.0).
        MarkReadRequest;
        "messageIds" with_message_ids(Vec<String>), "`messageIds`: `Collection(Edm.String)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [serviceupdatemessage-markunread](https://learn.microsoft.com/graph/api/serviceupdatemessage-markunread?view=graph-rest-1.0).
        MarkUnreadRequest;
        "messageIds" with_message_ids(Vec<String>), "`messageIds`: `Collection(Edm.String)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [serviceupdatemessage-unarchive](https://learn.microsoft.com/graph/api/serviceupdatemessage-unarchive?view=graph-rest-1.0).
        UnarchiveRequest;
        "messageIds" with_message_ids(Vec<String>), "`messageIds`: `Collection(Edm.String)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [serviceupdatemessage-unfavorite](https://learn.microsoft.com/graph/api/serviceupdatemessage-unfavorite?view=graph-rest-1.0).
        UnfavoriteRequest;
        "messageIds" with_message_ids(Vec<String>), "`messageIds`: `Collection(Edm.String)`";
    }
}

pub mod teams_policy_user_assignment {
    //! The parameters of actions of `teamsPolicyUserAssignment`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [teamsadministration-teamspolicyuserassignment-assign](https://learn.microsoft.com/graph/api/teamsadministration-teamspolicyuserassignment-assign?view=graph-rest-1.0).
        AssignRequest;
        required value "value" with_value(Vec<models::teams_administration::TeamsPolicyUserAssignment>), "`value`: `Collection(microsoft.graph.teamsAdministration.teamsPolicyUserAssignment)`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [teamsadministration-teamspolicyuserassignment-unassign](https://learn.microsoft.com/graph/api/teamsadministration-teamspolicyuserassignment-unassign?view=graph-rest-1.0).
        UnassignRequest;
        required value "value" with_value(Vec<models::teams_administration::TeamsPolicyUserAssignment>), "`value`: `Collection(microsoft.graph.teamsAdministration.teamsPolicyUserAssignment)`, metadata";
    }
}
