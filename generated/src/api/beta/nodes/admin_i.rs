// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `admin`.

use super::super::models;
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.internetExplorerMode`, such as `/admin/edge/internetExplorerMode`.
    InternetExplorerMode: super::Entity = models::InternetExplorerMode
}

impl InternetExplorerMode {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::InternetExplorerMode> {
        self.0.get("GET internetExplorerMode: get")
    }

    /// `…/siteLists`
    pub fn site_lists(&self) -> super::InternetExplorerModeSiteLists {
        super::InternetExplorerModeSiteLists(self.0.name("siteLists"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.browserSiteList`, such as `/admin/edge/internetExplorerMode/siteLists`.
    InternetExplorerModeSiteLists[models::BrowserSiteList]
}

impl InternetExplorerModeSiteLists {
    /// `POST /admin/edge/internetExplorerMode/siteLists`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/internetexplorermode-post-sitelists?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `BrowserSiteLists.ReadWrite.All`; application: `BrowserSiteLists.ReadWrite.All`.
    pub fn create(&self, body: models::BrowserSiteList) -> Call<models::BrowserSiteList> {
        let sheet = "POST internetExplorerMode: create
            internetexplorermode-post-sitelists: BrowserSiteLists.ReadWrite.All | | BrowserSiteLists.ReadWrite.All
            /admin/edge/internetExplorerMode/siteLists";
        self.0.call(sheet).json(body)
    }

    /// `GET /admin/edge/internetExplorerMode/siteLists`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/internetexplorermode-list-sitelists?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BrowserSiteLists.Read.All`, `BrowserSiteLists.ReadWrite.All`; application: `BrowserSiteLists.Read.All`, `BrowserSiteLists.ReadWrite.All`.
    pub fn list(&self) -> List<models::BrowserSiteList> {
        let sheet = "GET internetExplorerMode: list
            internetexplorermode-list-sitelists: BrowserSiteLists.Read.All BrowserSiteLists.ReadWrite.All | | BrowserSiteLists.Read.All BrowserSiteLists.ReadWrite.All
            /admin/edge/internetExplorerMode/siteLists";
        self.0.list(sheet)
    }
}
