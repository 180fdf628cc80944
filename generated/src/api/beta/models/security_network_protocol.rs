// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.securityNetworkProtocol`](https://learn.microsoft.com/graph/api/resources/networkconnection?view=graph-rest-beta)
    SecurityNetworkProtocol = "microsoft.graph.securityNetworkProtocol" {
        /// `unknown`
        Unknown = "unknown",
        /// `ip`
        Ip = "ip",
        /// `icmp`
        Icmp = "icmp",
        /// `igmp`
        Igmp = "igmp",
        /// `ggp`
        Ggp = "ggp",
        /// `ipv4`
        Ipv4 = "ipv4",
        /// `tcp`
        Tcp = "tcp",
        /// `pup`
        Pup = "pup",
        /// `udp`
        Udp = "udp",
        /// `idp`
        Idp = "idp",
        /// `ipv6`
        Ipv6 = "ipv6",
        /// `ipv6RoutingHeader`
        Ipv6RoutingHeader = "ipv6RoutingHeader",
        /// `ipv6FragmentHeader`
        Ipv6FragmentHeader = "ipv6FragmentHeader",
        /// `ipSecEncapsulatingSecurityPayload`
        IpSecEncapsulatingSecurityPayload = "ipSecEncapsulatingSecurityPayload",
        /// `ipSecAuthenticationHeader`
        IpSecAuthenticationHeader = "ipSecAuthenticationHeader",
        /// `icmpV6`
        IcmpV6 = "icmpV6",
        /// `ipv6NoNextHeader`
        Ipv6NoNextHeader = "ipv6NoNextHeader",
        /// `ipv6DestinationOptions`
        Ipv6DestinationOptions = "ipv6DestinationOptions",
        /// `nd`
        Nd = "nd",
        /// `raw`
        Raw = "raw",
        /// `ipx`
        Ipx = "ipx",
        /// `spx`
        Spx = "spx",
        /// `spxII`
        SpxIi = "spxII",
    }
}
