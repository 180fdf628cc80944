// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `admin`.

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

pub mod updatable_asset {
    //! The parameters of actions of `updatableAsset`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [windowsupdates-updatableasset-enrollassets](https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-enrollassets?view=graph-rest-beta).
        EnrollAssetsRequest;
        "updateCategory" with_update_category(String), "`updateCategory`: `Edm.String`" "Possible values are: feature, unknownFutureValue.";
        "assets" with_assets(Vec<models::windows_updates::UpdatableAsset>), "`assets`: `Collection(microsoft.graph.windowsUpdates.updatableAsset)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [windowsupdates-updatableasset-enrollassetsbyid](https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-enrollassetsbyid?view=graph-rest-beta).
        EnrollAssetsByIdRequest;
        "updateCategory" with_update_category(String), "`updateCategory`: `Edm.String`" "Possible values are: feature, unknownFutureValue.";
        "memberEntityType" with_member_entity_type(String), "`memberEntityType`: `Edm.String`" "Possible values are: #microsoft.graph.windowsUpdates.azureADDevice.";
        "ids" with_ids(Vec<String>), "`ids`: `Collection(Edm.String)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [windowsupdates-updatableasset-unenrollassets](https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-unenrollassets?view=graph-rest-beta).
        UnenrollAssetsRequest;
        "updateCategory" with_update_category(String), "`updateCategory`: `Edm.String`" "Possible values are: feature, unknownFutureValue.";
        "assets" with_assets(Vec<models::windows_updates::UpdatableAsset>), "`assets`: `Collection(microsoft.graph.windowsUpdates.updatableAsset)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [windowsupdates-updatableasset-unenrollassetsbyid](https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-unenrollassetsbyid?view=graph-rest-beta).
        UnenrollAssetsByIdRequest;
        "updateCategory" with_update_category(String), "`updateCategory`: `Edm.String`" "Possible values are: feature, unknownFutureValue.";
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
