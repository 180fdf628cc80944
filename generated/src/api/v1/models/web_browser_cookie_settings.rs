// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.webBrowserCookieSettings`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-webbrowsercookiesettings?view=graph-rest-1.0)
    WebBrowserCookieSettings = "microsoft.graph.webBrowserCookieSettings" {
        /// `browserDefault`
        BrowserDefault = "browserDefault",
        /// `blockAlways`
        BlockAlways = "blockAlways",
        /// `allowCurrentWebSite`
        AllowCurrentWebSite = "allowCurrentWebSite",
        /// `allowFromWebsitesVisited`
        AllowFromWebsitesVisited = "allowFromWebsitesVisited",
        /// `allowAlways`
        AllowAlways = "allowAlways",
    }
}
