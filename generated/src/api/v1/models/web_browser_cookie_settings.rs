// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.webBrowserCookieSettings`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-webbrowsercookiesettings?view=graph-rest-1.0)
    WebBrowserCookieSettings = "microsoft.graph.webBrowserCookieSettings" {
        BrowserDefault = "browserDefault",
        BlockAlways = "blockAlways",
        AllowCurrentWebSite = "allowCurrentWebSite",
        AllowFromWebsitesVisited = "allowFromWebsitesVisited",
        AllowAlways = "allowAlways",
    }
}
