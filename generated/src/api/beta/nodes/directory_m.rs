// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `directory`.

use super::super::models;
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.microsoftApplicationDataAccessSettings`, such as `/organization/{id}/settings/microsoftApplicationDataAccess`.
    MicrosoftApplicationDataAccessSettings: super::Entity = models::MicrosoftApplicationDataAccessSettings
}

impl MicrosoftApplicationDataAccessSettings {
    /// `GET /organization/{organizationId}/settings/microsoftApplicationDataAccess` — List microsoftApplicationDataAccessSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationsettings-list-microsoftapplicationdataaccess?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Organization.Read.All`, `Organization.ReadWrite.All`; application: `Organization.Read.All`, `Organization.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MicrosoftApplicationDataAccessSettings> {
        let sheet = "GET organizationSettings: get
            organizationsettings-list-microsoftapplicationdataaccess: Organization.Read.All Organization.ReadWrite.All | | Organization.Read.All Organization.ReadWrite.All
            /organization/{id}/settings/microsoftApplicationDataAccess";
        self.0.get(sheet)
    }

    /// `PATCH /organization/{organizationId}/settings/microsoftApplicationDataAccess` — Update microsoftApplicationDataAccessSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/microsoftapplicationdataaccesssettings-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Organization.ReadWrite.All`; application: `Organization.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::MicrosoftApplicationDataAccessSettings,
    ) -> Call<models::MicrosoftApplicationDataAccessSettings> {
        let sheet = "PATCH microsoftApplicationDataAccessSettings: update
            microsoftapplicationdataaccesssettings-update: Organization.ReadWrite.All | | Organization.ReadWrite.All
            /organization/{id}/settings/microsoftApplicationDataAccess";
        self.0.call(sheet).json(body)
    }
}
