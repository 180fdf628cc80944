// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `places`.

pub mod building {
    //! The parameters of actions of `building`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of `ingest_map_file`.
        IngestMapFileRequest;
        "file" with_file(String), "`file`: `Edm.String`, metadata";
        "importSetting" with_import_setting(models::ImportBuildingMapSetting), "`importSetting`: `microsoft.graph.importBuildingMapSetting`, metadata";
    }
}
