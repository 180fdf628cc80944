// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `sites`.

pub mod content_model {
    //! The parameters of actions of `contentModel`.

    crate::runtime::parameters! {
        /// The parameters of [contentmodel-addtodrive](https://learn.microsoft.com/graph/api/contentmodel-addtodrive?view=graph-rest-beta).
        AddToDriveRequest;
        "driveId" with_drive_id(String), "`driveId`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [contentmodel-removefromdrive](https://learn.microsoft.com/graph/api/contentmodel-removefromdrive?view=graph-rest-beta).
        RemoveFromDriveRequest;
        "driveId" with_drive_id(String), "`driveId`: `Edm.String`, metadata";
    }
}

pub mod file_storage_container {
    //! The parameters of actions of `fileStorageContainer`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of `lock`.
        LockRequest;
        "lockState" with_lock_state(models::SiteLockState), "`lockState`: `microsoft.graph.siteLockState`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `transfer_principal_ownership`.
        TransferPrincipalOwnershipRequest;
        "transferTo" with_transfer_to(models::IdentitySet), "`transferTo`: `microsoft.graph.identitySet`, metadata";
    }
}

pub mod recycle_bin_item {
    //! The parameters of actions of `recycleBinItem`.

    crate::runtime::parameters! {
        /// The parameters of `delete`.
        DeleteRequest;
        "ids" with_ids(Vec<String>), "`ids`: `Collection(Edm.String)`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `restore`.
        RestoreRequest;
        "ids" with_ids(Vec<String>), "`ids`: `Collection(Edm.String)`, metadata";
    }
}
