//! The deployments of Microsoft Graph: which host is asked, and for what a token is requested.

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
    /// Any other endpoint: a gateway, a test double.
    Custom {
        /// Scheme, host, and what stands before the version: `https://graph.example`.
        endpoint: String,
        /// What a token is requested for: `https://graph.example/.default`.
        scope: String,
    },
}

impl Cloud {
    /// Scheme and host, without a `/` at the end.
    pub fn endpoint(&self) -> &str {
        match self {
            Self::Global => "https://graph.microsoft.com",
            Self::UsGovernmentL4 => "https://graph.microsoft.us",
            Self::UsGovernmentL5 => "https://dod-graph.microsoft.us",
            Self::China => "https://microsoftgraph.chinacloudapi.cn",
            Self::Custom { endpoint, .. } => endpoint.trim_end_matches('/'),
        }
    }

    /// What a token is requested for.
    pub fn scope(&self) -> String {
        match self {
            Self::Custom { scope, .. } => scope.clone(),
            _ => format!("{}/.default", self.endpoint()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_requested_for_the_host_that_is_asked() {
        let scopes = [Cloud::Global, Cloud::UsGovernmentL4, Cloud::UsGovernmentL5, Cloud::China].map(|c| c.scope());
        assert_eq!(
            scopes,
            [
                "https://graph.microsoft.com/.default",
                "https://graph.microsoft.us/.default",
                "https://dod-graph.microsoft.us/.default",
                "https://microsoftgraph.chinacloudapi.cn/.default",
            ]
        );
    }

    #[test]
    fn a_custom_cloud_has_its_own_scope() {
        let cloud = Cloud::Custom { endpoint: "https://gateway.example/graph/".into(), scope: "api://x/y".into() };
        assert_eq!((cloud.endpoint(), cloud.scope().as_str()), ("https://gateway.example/graph", "api://x/y"));
    }
}
