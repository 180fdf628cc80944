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
