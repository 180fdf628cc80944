// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `admin`.

use super::super::{models, requests};
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.browserSharedCookie`, such as `/admin/edge/internetExplorerMode/siteLists/{id}/sharedCookies/{id}`.
    BrowserSharedCookie: super::Entity = models::BrowserSharedCookie
}

impl BrowserSharedCookie {
    /// `DELETE /admin/edge/internetExplorerMode/siteLists/{browserSiteList-id}/sharedCookies/{browserSharedCookie-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/browsersitelist-delete-sharedcookies?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `BrowserSiteLists.ReadWrite.All`; application: `BrowserSiteLists.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE browserSiteList: delete
            browsersitelist-delete-sharedcookies: BrowserSiteLists.ReadWrite.All | | BrowserSiteLists.ReadWrite.All
            /admin/edge/internetExplorerMode/siteLists/{id}/sharedCookies/{id}";
        self.0.call(sheet)
    }

    /// `GET /admin/edge/internetExplorerMode/siteLists/{browserSiteList-id}/sharedCookies/{browserSharedCookie-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/browsersharedcookie-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BrowserSiteLists.Read.All`, `BrowserSiteLists.ReadWrite.All`; application: `BrowserSiteLists.Read.All`, `BrowserSiteLists.ReadWrite.All`.
    pub fn get(&self) -> Get<models::BrowserSharedCookie> {
        let sheet = "GET browserSharedCookie: get
            browsersharedcookie-get: BrowserSiteLists.Read.All BrowserSiteLists.ReadWrite.All | | BrowserSiteLists.Read.All BrowserSiteLists.ReadWrite.All
            /admin/edge/internetExplorerMode/siteLists/{id}/sharedCookies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /admin/edge/internetExplorerMode/siteLists/{browserSiteList-id}/sharedCookies/{browserSharedCookie-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/browsersharedcookie-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BrowserSiteLists.ReadWrite.All`; application: `BrowserSiteLists.ReadWrite.All`.
    pub fn update(&self, body: models::BrowserSharedCookie) -> Call<models::BrowserSharedCookie> {
        let sheet = "PATCH browserSharedCookie: update
            browsersharedcookie-update: BrowserSiteLists.ReadWrite.All | | BrowserSiteLists.ReadWrite.All
            /admin/edge/internetExplorerMode/siteLists/{id}/sharedCookies/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.browserSite`, such as `/admin/edge/internetExplorerMode/siteLists/{id}/sites/{id}`.
    BrowserSite: super::Entity = models::BrowserSite
}

impl BrowserSite {
    /// `DELETE /admin/edge/internetExplorerMode/siteLists/{browserSiteList-id}/sites/{browserSite-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/browsersitelist-delete-sites?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `BrowserSiteLists.ReadWrite.All`; application: `BrowserSiteLists.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE browserSiteList: delete
            browsersitelist-delete-sites: BrowserSiteLists.ReadWrite.All | | BrowserSiteLists.ReadWrite.All
            /admin/edge/internetExplorerMode/siteLists/{id}/sites/{id}";
        self.0.call(sheet)
    }

    /// `GET /admin/edge/internetExplorerMode/siteLists/{browserSiteList-id}/sites/{browserSite-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/browsersite-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BrowserSiteLists.Read.All`, `BrowserSiteLists.ReadWrite.All`; application: `BrowserSiteLists.Read.All`, `BrowserSiteLists.ReadWrite.All`.
    pub fn get(&self) -> Get<models::BrowserSite> {
        let sheet = "GET browserSite: get
            browsersite-get: BrowserSiteLists.Read.All BrowserSiteLists.ReadWrite.All | | BrowserSiteLists.Read.All BrowserSiteLists.ReadWrite.All
            /admin/edge/internetExplorerMode/siteLists/{id}/sites/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /admin/edge/internetExplorerMode/siteLists/{browserSiteList-id}/sites/{browserSite-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/browsersite-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BrowserSiteLists.ReadWrite.All`; application: `BrowserSiteLists.ReadWrite.All`.
    pub fn update(&self, body: models::BrowserSite) -> Call<models::BrowserSite> {
        let sheet = "PATCH browserSite: update
            browsersite-update: BrowserSiteLists.ReadWrite.All | | BrowserSiteLists.ReadWrite.All
            /admin/edge/internetExplorerMode/siteLists/{id}/sites/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.browserSiteList`, such as `/admin/edge/internetExplorerMode/siteLists/{id}`.
    BrowserSiteList: super::Entity = models::BrowserSiteList
}

impl BrowserSiteList {
    /// `DELETE /admin/edge/internetExplorerMode/siteLists/{browserSiteList-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/internetexplorermode-delete-sitelists?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `BrowserSiteLists.ReadWrite.All`; application: `BrowserSiteLists.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE internetExplorerMode: delete
            internetexplorermode-delete-sitelists: BrowserSiteLists.ReadWrite.All | | BrowserSiteLists.ReadWrite.All
            /admin/edge/internetExplorerMode/siteLists/{id}";
        self.0.call(sheet)
    }

    /// `GET /admin/edge/internetExplorerMode/siteLists/{browserSiteList-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/browsersitelist-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BrowserSiteLists.Read.All`, `BrowserSiteLists.ReadWrite.All`; application: `BrowserSiteLists.Read.All`, `BrowserSiteLists.ReadWrite.All`.
    pub fn get(&self) -> Get<models::BrowserSiteList> {
        let sheet = "GET browserSiteList: get
            browsersitelist-get: BrowserSiteLists.Read.All BrowserSiteLists.ReadWrite.All | | BrowserSiteLists.Read.All BrowserSiteLists.ReadWrite.All
            /admin/edge/internetExplorerMode/siteLists/{id}";
        self.0.get(sheet)
    }

    /// `POST /admin/edge/internetExplorerMode/siteLists/{browserSiteList-id}/publish`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/browsersitelist-publish?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BrowserSiteLists.ReadWrite.All`; application: `BrowserSiteLists.ReadWrite.All`.
    pub fn publish(&self, body: requests::browser_site_list::PublishRequest) -> Call<models::BrowserSiteList> {
        let sheet = "POST browserSiteList: publish
            browsersitelist-publish: BrowserSiteLists.ReadWrite.All | | BrowserSiteLists.ReadWrite.All
            /admin/edge/internetExplorerMode/siteLists/{id}/publish";
        self.0.name("publish").call(sheet).json(body)
    }

    /// `PATCH /admin/edge/internetExplorerMode/siteLists/{browserSiteList-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/browsersitelist-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BrowserSiteLists.ReadWrite.All`; application: `BrowserSiteLists.ReadWrite.All`.
    pub fn update(&self, body: models::BrowserSiteList) -> Call<models::BrowserSiteList> {
        let sheet = "PATCH browserSiteList: update
            browsersitelist-update: BrowserSiteLists.ReadWrite.All | | BrowserSiteLists.ReadWrite.All
            /admin/edge/internetExplorerMode/siteLists/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/sharedCookies`
    pub fn shared_cookies(&self) -> super::BrowserSiteListSharedCookies {
        super::BrowserSiteListSharedCookies(self.0.name("sharedCookies"))
    }

    /// `…/sites`
    pub fn sites(&self) -> super::BrowserSiteListSites {
        super::BrowserSiteListSites(self.0.name("sites"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.browserSharedCookie`, such as `/admin/edge/internetExplorerMode/siteLists/{id}/sharedCookies`.
    BrowserSiteListSharedCookies[models::BrowserSharedCookie]
}

impl BrowserSiteListSharedCookies {
    /// `POST /admin/edge/internetExplorerMode/siteLists/{browserSiteList-id}/sharedCookies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/browsersitelist-post-sharedcookies?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `BrowserSiteLists.ReadWrite.All`; application: `BrowserSiteLists.ReadWrite.All`.
    pub fn create(&self, body: models::BrowserSharedCookie) -> Call<models::BrowserSharedCookie> {
        let sheet = "POST browserSiteList: create
            browsersitelist-post-sharedcookies: BrowserSiteLists.ReadWrite.All | | BrowserSiteLists.ReadWrite.All
            /admin/edge/internetExplorerMode/siteLists/{id}/sharedCookies";
        self.0.call(sheet).json(body)
    }

    /// `GET /admin/edge/internetExplorerMode/siteLists/{browserSiteList-id}/sharedCookies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/browsersitelist-list-sharedcookies?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BrowserSiteLists.Read.All`, `BrowserSiteLists.ReadWrite.All`; application: `BrowserSiteLists.Read.All`, `BrowserSiteLists.ReadWrite.All`.
    pub fn list(&self) -> List<models::BrowserSharedCookie> {
        let sheet = "GET browserSiteList: list
            browsersitelist-list-sharedcookies: BrowserSiteLists.Read.All BrowserSiteLists.ReadWrite.All | | BrowserSiteLists.Read.All BrowserSiteLists.ReadWrite.All
            /admin/edge/internetExplorerMode/siteLists/{id}/sharedCookies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.browserSite`, such as `/admin/edge/internetExplorerMode/siteLists/{id}/sites`.
    BrowserSiteListSites[models::BrowserSite]
}

impl BrowserSiteListSites {
    /// `POST /admin/edge/internetExplorerMode/siteLists/{browserSiteList-id}/sites`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/browsersitelist-post-sites?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `BrowserSiteLists.ReadWrite.All`; application: `BrowserSiteLists.ReadWrite.All`.
    pub fn create(&self, body: models::BrowserSite) -> Call<models::BrowserSite> {
        let sheet = "POST browserSiteList: create
            browsersitelist-post-sites: BrowserSiteLists.ReadWrite.All | | BrowserSiteLists.ReadWrite.All
            /admin/edge/internetExplorerMode/siteLists/{id}/sites";
        self.0.call(sheet).json(body)
    }

    /// `GET /admin/edge/internetExplorerMode/siteLists/{browserSiteList-id}/sites`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/browsersitelist-list-sites?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BrowserSiteLists.Read.All`, `BrowserSiteLists.ReadWrite.All`; application: `BrowserSiteLists.Read.All`, `BrowserSiteLists.ReadWrite.All`.
    pub fn list(&self) -> List<models::BrowserSite> {
        let sheet = "GET browserSiteList: list
            browsersitelist-list-sites: BrowserSiteLists.Read.All BrowserSiteLists.ReadWrite.All | | BrowserSiteLists.Read.All BrowserSiteLists.ReadWrite.All
            /admin/edge/internetExplorerMode/siteLists/{id}/sites";
        self.0.list(sheet)
    }
}
