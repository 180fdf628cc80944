// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from androiddeviceownerglobalproxy.
    ///
    /// [`microsoft.graph.androidDeviceOwnerGlobalProxyAutoConfig`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerglobalproxyautoconfig?view=graph-rest-beta)
    AndroidDeviceOwnerGlobalProxyAutoConfig: super::AndroidDeviceOwnerGlobalProxy = "microsoft.graph.androidDeviceOwnerGlobalProxyAutoConfig"
}

impl AndroidDeviceOwnerGlobalProxyAutoConfig {
    /// `proxyAutoConfigURL` in queries.
    pub const PROXY_AUTO_CONFIG_URL: Property<Self> = Property::new("proxyAutoConfigURL");

    /// `proxyAutoConfigURL`: `Edm.String`
    pub fn proxy_auto_config_url(&self) -> Option<&str> {
        self.0.str("proxyAutoConfigURL")
    }

    /// Sets `proxyAutoConfigURL`.
    pub fn with_proxy_auto_config_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("proxyAutoConfigURL", value))
    }
}
