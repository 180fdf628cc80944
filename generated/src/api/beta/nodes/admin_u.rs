// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `admin`.

use super::super::models;
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.uxSetting`, such as `/admin/entra/uxSetting`.
    UxSetting: super::Entity = models::UxSetting
}

impl UxSetting {
    /// `GET /admin/entra/uxSetting`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/uxsetting-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::UxSetting> {
        let sheet = "GET uxSetting: get
            uxsetting-get: | |
            /admin/entra/uxSetting";
        self.0.get(sheet)
    }

    /// `PATCH /admin/entra/uxSetting`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/uxsetting-update?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn update(&self, body: models::UxSetting) -> Call<models::UxSetting> {
        let sheet = "PATCH uxSetting: update
            uxsetting-update: | |
            /admin/entra/uxSetting";
        self.0.call(sheet).json(body)
    }
}
