//! The deployments of Microsoft Graph: their endpoints, scopes and authorities.

/// A deployment of Microsoft Graph.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Cloud {
    /// The global service.
    #[default]
    Global,
    /// Microsoft Graph for US government, L4.
    UsGovernmentL4,
    /// Microsoft Graph for US government, L5 (Department of Defense).
    UsGovernmentL5,
    /// Microsoft Graph China, operated by 21Vianet.
    China,
    /// Any other endpoint: a gateway, or a test service.
    Custom {
        /// Scheme, host, and the path before the version: `https://graph.example`.
        endpoint: String,
        /// The scope of tokens: `https://graph.example/.default`.
        scope: String,
        /// Scheme and host of the token endpoint: `https://login.example`.
        authority_host: String,
    },
}

impl Cloud {
    /// Returns scheme and host of the service, without a `/` at the end.
    pub fn endpoint(&self) -> &str {
        match self {
            Self::Global => "https://graph.microsoft.com",
            Self::UsGovernmentL4 => "https://graph.microsoft.us",
            Self::UsGovernmentL5 => "https://dod-graph.microsoft.us",
            Self::China => "https://microsoftgraph.chinacloudapi.cn",
            Self::Custom { endpoint, .. } => endpoint.trim_end_matches('/'),
        }
    }

    /// Returns the scope that tokens are requested for.
    pub fn scope(&self) -> String {
        match self {
            Self::Custom { scope, .. } => scope.clone(),
            _ => format!("{}/.default", self.endpoint()),
        }
    }

    /// Returns scheme and host of Microsoft Entra, without a `/` at the end.
    pub fn authority_host(&self) -> &str {
        match self {
            Self::Global => "https://login.microsoftonline.com",
            Self::UsGovernmentL4 | Self::UsGovernmentL5 => "https://login.microsoftonline.us",
            Self::China => "https://login.chinacloudapi.cn",
            Self::Custom { authority_host, .. } => authority_host.trim_end_matches('/'),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_requested_for_the_host_that_is_asked() {
        let clouds = [Cloud::Global, Cloud::UsGovernmentL4, Cloud::UsGovernmentL5, Cloud::China];
        let asked = clouds.map(|cloud| (cloud.scope(), cloud.authority_host().to_owned()));
        let expected = [
            ("https://graph.microsoft.com/.default", "https://login.microsoftonline.com"),
            ("https://graph.microsoft.us/.default", "https://login.microsoftonline.us"),
            ("https://dod-graph.microsoft.us/.default", "https://login.microsoftonline.us"),
            ("https://microsoftgraph.chinacloudapi.cn/.default", "https://login.chinacloudapi.cn"),
        ];
        assert_eq!(asked, expected.map(|(scope, host)| (scope.to_owned(), host.to_owned())));
    }

    #[test]
    fn a_custom_cloud_has_its_own_scope_and_authority() {
        let cloud = Cloud::Custom {
            endpoint: "https://gateway.example/graph/".into(),
            scope: "api://x/y".into(),
            authority_host: "https://login.example/".into(),
        };
        let asked = (cloud.endpoint(), cloud.scope(), cloud.authority_host());
        assert_eq!(asked, ("https://gateway.example/graph", "api://x/y".to_owned(), "https://login.example"));
    }
}
