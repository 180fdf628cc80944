// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `teams`.

use super::super::models;
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.appCatalogs`, such as `/appCatalogs`.
    AppCatalogs: super::Entity = models::AppCatalogs
}

impl AppCatalogs {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AppCatalogs> {
        self.0.get("GET appCatalogs: get")
    }

    /// `…/teamsApps`
    pub fn teams_apps(&self) -> super::AppCatalogsTeamsApps {
        super::AppCatalogsTeamsApps(self.0.name("teamsApps"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.teamsApp`, such as `/appCatalogs/teamsApps`.
    AppCatalogsTeamsApps[models::TeamsApp]
}

impl AppCatalogsTeamsApps {
    /// `POST /appCatalogs/teamsApps` — Publish teamsapp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamsapp-publish?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AppCatalog.Submit`, `AppCatalog.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn create(&self, body: models::TeamsApp) -> Call<models::TeamsApp> {
        let sheet = "POST teamsApp: create
            teamsapp-publish: AppCatalog.Submit AppCatalog.ReadWrite.All Directory.ReadWrite.All | |
            /appCatalogs/teamsApps";
        self.0.call(sheet).json(body)
    }

    /// `GET /appCatalogs/teamsApps` — List teamsApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/appcatalogs-list-teamsapps?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AppCatalog.Submit` and 4 more; application: `AppCatalog.Read.All`, `AppCatalog.ReadWrite.All`.
    pub fn list(&self) -> List<models::TeamsApp> {
        let sheet = "GET appcatalogs: list
            appcatalogs-list-teamsapps: AppCatalog.Submit AppCatalog.Read.All AppCatalog.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | AppCatalog.Read.All AppCatalog.ReadWrite.All
            /appCatalogs/teamsApps";
        self.0.list(sheet)
    }
}
