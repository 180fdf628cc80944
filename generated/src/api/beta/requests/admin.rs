// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `admin`.

pub mod browser_site_list {
    //! The parameters of actions of `browserSiteList`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [browsersitelist-publish](https://learn.microsoft.com/graph/api/browsersitelist-publish?view=graph-rest-beta).
        PublishRequest;
        "revision" with_revision(String), "`revision`: `Edm.String`, metadata";
        "sites" with_sites(Vec<models::BrowserSite>), "`sites`: `Collection(microsoft.graph.browserSite)`, metadata";
        "sharedCookies" with_shared_cookies(Vec<models::BrowserSharedCookie>), "`sharedCookies`: `Collection(microsoft.graph.browserSharedCookie)`, metadata";
    }
}

pub mod deployment_audience {
    //! The parameters of actions of `deploymentAudience`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [windowsupdates-deploymentaudience-updateaudience](https://learn.microsoft.com/graph/api/windowsupdates-deploymentaudience-updateaudience?view=graph-rest-beta).
        UpdateAudienceRequest;
        "addMembers" with_add_members(Vec<models::windows_updates::UpdatableAsset>), "`addMembers`: `Collection(microsoft.graph.windowsUpdates.updatableAsset)`";
        "removeMembers" with_remove_members(Vec<models::windows_updates::UpdatableAsset>), "`removeMembers`: `Collection(microsoft.graph.windowsUpdates.updatableAsset)`";
        "addExclusions" with_add_exclusions(Vec<models::windows_updates::UpdatableAsset>), "`addExclusions`: `Collection(microsoft.graph.windowsUpdates.updatableAsset)`";
        "removeExclusions" with_remove_exclusions(Vec<models::windows_updates::UpdatableAsset>), "`removeExclusions`: `Collection(microsoft.graph.windowsUpdates.updatableAsset)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [windowsupdates-deploymentaudience-updateaudiencebyid](https://learn.microsoft.com/graph/api/windowsupdates-deploymentaudience-updateaudiencebyid?view=graph-rest-beta).
        UpdateAudienceByIdRequest;
        "memberEntityType" with_member_entity_type(String), "`memberEntityType`: `Edm.String`" "Possible values are: #microsoft.graph.windowsUpdates.azureADDevice, #microsoft.graph.windowsUpdates.updatableAssetGroup.";
        "addMembers" with_add_members(Vec<String>), "`addMembers`: `Collection(Edm.String)`";
        "removeMembers" with_remove_members(Vec<String>), "`removeMembers`: `Collection(Edm.String)`";
        "addExclusions" with_add_exclusions(Vec<String>), "`addExclusions`: `Collection(Edm.String)`";
        "removeExclusions" with_remove_exclusions(Vec<String>), "`removeExclusions`: `Collection(Edm.String)`";
    }
}

pub mod mailbox {
    //! The parameters of actions of `mailbox`.

    crate::runtime::parameters! {
        /// The parameters of [mailbox-exportitems](https://learn.microsoft.com/graph/api/mailbox-exportitems?view=graph-rest-beta).
        ExportItemsRequest;
        "ItemIds" with_item_ids(Vec<String>), "`ItemIds`: `Collection(Edm.String)`, metadata";
    }
}

pub mod number_assignment {
    //! The parameters of actions of `numberAssignment`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [teamsadministration-numberassignment-assignnumber](https://learn.microsoft.com/graph/api/teamsadministration-numberassignment-assignnumber?view=graph-rest-beta).
        AssignNumberRequest;
        "telephoneNumber" with_telephone_number(String), "`telephoneNumber`: `Edm.String`, metadata";
        "assignmentTargetId" with_assignment_target_id(String), "`assignmentTargetId`: `Edm.String`, metadata";
        "numberType" with_number_type(models::teams_administration::NumberType), "`numberType`: `microsoft.graph.teamsAdministration.numberType`, metadata";
        "assignmentCategory" with_assignment_category(models::teams_administration::AssignmentCategory), "`assignmentCategory`: `microsoft.graph.teamsAdministration.assignmentCategory`, metadata";
        "locationId" with_location_id(String), "`locationId`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [teamsadministration-numberassignment-unassignnumber](https://learn.microsoft.com/graph/api/teamsadministration-numberassignment-unassignnumber?view=graph-rest-beta).
        UnassignNumberRequest;
        "telephoneNumber" with_telephone_number(String), "`telephoneNumber`: `Edm.String`, metadata";
        "numberType" with_number_type(models::teams_administration::NumberType), "`numberType`: `microsoft.graph.teamsAdministration.numberType`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [teamsadministration-numberassignment-updatenumber](https://learn.microsoft.com/graph/api/teamsadministration-numberassignment-updatenumber?view=graph-rest-beta).
        UpdateNumberRequest;
        "telephoneNumber" with_telephone_number(String), "`telephoneNumber`: `Edm.String`, metadata";
        "locationId" with_location_id(String), "`locationId`: `Edm.String`, metadata";
        "networkSiteId" with_network_site_id(String), "`networkSiteId`: `Edm.String`, metadata";
        "reverseNumberLookupOptions" with_reverse_number_lookup_options(Vec<String>), "`reverseNumberLookupOptions`: `Collection(Edm.String)`, metadata";
    }
}

pub mod service_update_message {
    //! The parameters of actions of `serviceUpdateMessage`.

    crate::runtime::parameters! {
        /// The parameters of [serviceupdatemessage-archive](https://learn.microsoft.com/graph/api/serviceupdatemessage-archive?view=graph-rest-beta).
        ArchiveRequest;
        "messageIds" with_message_ids(Vec<String>), "`messageIds`: `Collection(Edm.String)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [serviceupdatemessage-favorite](https://learn.microsoft.com/graph/api/serviceupdatemessage-favorite?view=graph-rest-beta).
        FavoriteRequest;
        "messageIds" with_message_ids(Vec<String>), "`messageIds`: `Collection(Edm.String)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [serviceupdatemessage-markread](https://learn.microsoft.com/graph/api/serviceupdatemessage-markread?view=graph-rest-beta).
        MarkReadRequest;
        "messageIds" with_message_ids(Vec<String>), "`messageIds`: `Collection(Edm.String)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [serviceupdatemessage-markunread](https://learn.microsoft.com/graph/api/serviceupdatemessage-markunread?view=graph-rest-beta).
        MarkUnreadRequest;
        "messageIds" with_message_ids(Vec<String>), "`messageIds`: `Collection(Edm.String)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [serviceupdatemessage-unarchive](https://learn.microsoft.com/graph/api/serviceupdatemessage-unarchive?view=graph-rest-beta).
        UnarchiveRequest;
        "messageIds" with_message_ids(Vec<String>), "`messageIds`: `Collection(Edm.String)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [serviceupdatemessage-unfavorite](https://learn.microsoft.com/graph/api/serviceupdatemessage-unfavorite?view=graph-rest-beta).
        UnfavoriteRequest;
        "messageIds" with_message_ids(Vec<String>), "`messageIds`: `Collection(Edm.String)`";
    }
}

pub mod share_point_report_settings {
    //! The parameters of actions of `sharePointReportSettings`.

    crate::runtime::parameters! {
        /// The parameters of [sharepointreportsettings-disableapiusagereport](https://learn.microsoft.com/graph/api/sharepointreportsettings-disableapiusagereport?view=graph-rest-beta).
        DisableApiUsageReportRequest;
        "metric" with_metric(String), "`metric`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [sharepointreportsettings-enableapiusagereport](https://learn.microsoft.com/graph/api/sharepointreportsettings-enableapiusagereport?view=graph-rest-beta).
        EnableApiUsageReportRequest;
        "metric" with_metric(String), "`metric`: `Edm.String`, metadata";
    }
}

pub mod teams_policy_user_assignment {
    //! The parameters of actions of `teamsPolicyUserAssignment`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [teamsadministration-teamspolicyuserassignment-assign](https://learn.microsoft.com/graph/api/teamsadministration-teamspolicyuserassignment-assign?view=graph-rest-beta).
        AssignRequest;
        "value" with_value(Vec<models::teams_administration::TeamsPolicyUserAssignment>), "`value`: `Collection(microsoft.graph.teamsAdministration.teamsPolicyUserAssignment)`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [teamsadministration-teamspolicyuserassignment-unassign](https://learn.microsoft.com/graph/api/teamsadministration-teamspolicyuserassignment-unassign?view=graph-rest-beta).
        UnassignRequest;
        "value" with_value(Vec<models::teams_administration::TeamsPolicyUserAssignment>), "`value`: `Collection(microsoft.graph.teamsAdministration.teamsPolicyUserAssignment)`, metadata";
    }
}

pub mod updatable_asset {
    //! The parameters of actions of `updatableAsset`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [windowsupdates-updatableasset-enrollassets](https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-enrollassets?view=graph-rest-beta).
        EnrollAssetsRequest;
        "updateCategory" with_update_category(models::windows_updates::UpdateCategory), "`updateCategory`: `microsoft.graph.windowsUpdates.updateCategory`, type of the metadata" "Possible values are: feature, unknownFutureValue.";
        "assets" with_assets(Vec<models::windows_updates::UpdatableAsset>), "`assets`: `Collection(microsoft.graph.windowsUpdates.updatableAsset)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [windowsupdates-updatableasset-enrollassetsbyid](https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-enrollassetsbyid?view=graph-rest-beta).
        EnrollAssetsByIdRequest;
        "updateCategory" with_update_category(models::windows_updates::UpdateCategory), "`updateCategory`: `microsoft.graph.windowsUpdates.updateCategory`, type of the metadata" "Possible values are: feature, unknownFutureValue.";
        "memberEntityType" with_member_entity_type(String), "`memberEntityType`: `Edm.String`" "Possible values are: #microsoft.graph.windowsUpdates.azureADDevice.";
        "ids" with_ids(Vec<String>), "`ids`: `Collection(Edm.String)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [windowsupdates-updatableasset-unenrollassets](https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-unenrollassets?view=graph-rest-beta).
        UnenrollAssetsRequest;
        "updateCategory" with_update_category(models::windows_updates::UpdateCategory), "`updateCategory`: `microsoft.graph.windowsUpdates.updateCategory`, type of the metadata" "Possible values are: feature, unknownFutureValue.";
        "assets" with_assets(Vec<models::windows_updates::UpdatableAsset>), "`assets`: `Collection(microsoft.graph.windowsUpdates.updatableAsset)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [windowsupdates-updatableasset-unenrollassetsbyid](https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-unenrollassetsbyid?view=graph-rest-beta).
        UnenrollAssetsByIdRequest;
        "updateCategory" with_update_category(models::windows_updates::UpdateCategory), "`updateCategory`: `microsoft.graph.windowsUpdates.updateCategory`, type of the metadata" "Possible values are: feature, unknownFutureValue.";
        "memberEntityType" with_member_entity_type(String), "`memberEntityType`: `Edm.String`" "Possible values are: #microsoft.graph.windowsUpdates.azureADDevice.";
        "ids" with_ids(Vec<String>), "`ids`: `Collection(Edm.String)`";
    }
}

pub mod updatable_asset_group {
    //! The parameters of actions of `updatableAssetGroup`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [windowsupdates-updatableassetgroup-addmembers](https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-addmembers?view=graph-rest-beta).
        AddMembersRequest;
        "assets" with_assets(Vec<models::windows_updates::UpdatableAsset>), "`assets`: `Collection(microsoft.graph.windowsUpdates.updatableAsset)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [windowsupdates-updatableassetgroup-addmembersbyid](https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-addmembersbyid?view=graph-rest-beta).
        AddMembersByIdRequest;
        "ids" with_ids(Vec<String>), "`ids`: `Collection(Edm.String)`";
        "memberEntityType" with_member_entity_type(String), "`memberEntityType`: `Edm.String`" "Possible values are: #microsoft.graph.windowsUpdates.azureADDevice.";
    }

    crate::runtime::parameters! {
        /// The parameters of [windowsupdates-updatableassetgroup-removemembers](https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-removemembers?view=graph-rest-beta).
        RemoveMembersRequest;
        "assets" with_assets(Vec<models::windows_updates::UpdatableAsset>), "`assets`: `Collection(microsoft.graph.windowsUpdates.updatableAsset)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [windowsupdates-updatableassetgroup-removemembersbyid](https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-removemembersbyid?view=graph-rest-beta).
        RemoveMembersByIdRequest;
        "ids" with_ids(Vec<String>), "`ids`: `Collection(Edm.String)`";
        "memberEntityType" with_member_entity_type(String), "`memberEntityType`: `Edm.String`" "Possible values are: #microsoft.graph.windowsUpdates.azureADDevice.";
    }
}
