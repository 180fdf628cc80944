// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use crate::runtime::{Get, Object};

crate::runtime::node! {
    /// `/deviceManagement/geteffectivepermissionsscope={geteffectivepermissionsscope}`
    DeviceManagementByGeteffectivepermissionsscope
}

impl DeviceManagementByGeteffectivepermissionsscope {
    /// `GET /deviceManagement/geteffectivepermissionsscope={geteffectivepermissionsscope}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.Read.All`; application: `DeviceManagementRBAC.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET deviceManagement: get
            : DeviceManagementRBAC.Read.All | | DeviceManagementRBAC.Read.All
            /deviceManagement/geteffectivepermissionsscope={geteffectivepermissionsscope}";
        self.0.get(sheet)
    }
}
