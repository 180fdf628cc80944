// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.trustFrameworkKey`](https://learn.microsoft.com/graph/api/resources/trustframeworkkey?view=graph-rest-beta)
    TrustFrameworkKey = "microsoft.graph.trustFrameworkKey"
}

impl TrustFrameworkKey {
    /// `kid` in queries.
    pub const KID: Property<Self> = Property::new("kid");
    /// `kty` in queries.
    pub const KTY: Property<Self> = Property::new("kty");
    /// `use` in queries.
    pub const USE: Property<Self> = Property::new("use");
    /// `x5c` in queries.
    pub const X5C: Property<Self> = Property::new("x5c");
    /// `x5t` in queries.
    pub const X5T: Property<Self> = Property::new("x5t");
    /// `e` in queries.
    pub const E: Property<Self> = Property::new("e");
    /// `d` in queries.
    pub const D: Property<Self> = Property::new("d");
    /// `n` in queries.
    pub const N: Property<Self> = Property::new("n");
    /// `p` in queries.
    pub const P: Property<Self> = Property::new("p");
    /// `q` in queries.
    pub const Q: Property<Self> = Property::new("q");
    /// `dp` in queries.
    pub const DP: Property<Self> = Property::new("dp");
    /// `dq` in queries.
    pub const DQ: Property<Self> = Property::new("dq");
    /// `qi` in queries.
    pub const QI: Property<Self> = Property::new("qi");
    /// `k` in queries.
    pub const K: Property<Self> = Property::new("k");
    /// `nbf` in queries.
    pub const NBF: Property<Self> = Property::new("nbf");
    /// `exp` in queries.
    pub const EXP: Property<Self> = Property::new("exp");

    /// `kid`: `Edm.String`
    pub fn kid(&self) -> Option<&str> {
        self.0.str("kid")
    }

    /// Sets `kid`.
    pub fn with_kid(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("kid", value))
    }

    /// `kty`: `Edm.String`
    ///
    /// Possible values are: rsa, oct.
    pub fn kty(&self) -> Option<&str> {
        self.0.str("kty")
    }

    /// Sets `kty`.
    pub fn with_kty(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("kty", value))
    }

    /// `use`: `Edm.String`
    ///
    /// Possible values are: sig, enc.
    pub fn use_(&self) -> Option<&str> {
        self.0.str("use")
    }

    /// Sets `use`.
    pub fn with_use(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("use", value))
    }

    /// `x5c`: `Collection(Edm.String)`
    pub fn x5c(&self) -> Option<Vec<&str>> {
        self.0.strs("x5c")
    }

    /// Sets `x5c`.
    pub fn with_x5c(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("x5c", value))
    }

    /// `x5t`: `Edm.String`
    pub fn x5t(&self) -> Option<&str> {
        self.0.str("x5t")
    }

    /// Sets `x5t`.
    pub fn with_x5t(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("x5t", value))
    }

    /// `e`: `Edm.String`
    pub fn e(&self) -> Option<&str> {
        self.0.str("e")
    }

    /// Sets `e`.
    pub fn with_e(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("e", value))
    }

    /// `d`: `Edm.String`
    pub fn d(&self) -> Option<&str> {
        self.0.str("d")
    }

    /// Sets `d`.
    pub fn with_d(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("d", value))
    }

    /// `n`: `Edm.String`
    pub fn n(&self) -> Option<&str> {
        self.0.str("n")
    }

    /// Sets `n`.
    pub fn with_n(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("n", value))
    }

    /// `p`: `Edm.String`
    pub fn p(&self) -> Option<&str> {
        self.0.str("p")
    }

    /// Sets `p`.
    pub fn with_p(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("p", value))
    }

    /// `q`: `Edm.String`
    pub fn q(&self) -> Option<&str> {
        self.0.str("q")
    }

    /// Sets `q`.
    pub fn with_q(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("q", value))
    }

    /// `dp`: `Edm.String`
    pub fn dp(&self) -> Option<&str> {
        self.0.str("dp")
    }

    /// Sets `dp`.
    pub fn with_dp(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("dp", value))
    }

    /// `dq`: `Edm.String`
    pub fn dq(&self) -> Option<&str> {
        self.0.str("dq")
    }

    /// Sets `dq`.
    pub fn with_dq(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("dq", value))
    }

    /// `qi`: `Edm.String`
    pub fn qi(&self) -> Option<&str> {
        self.0.str("qi")
    }

    /// Sets `qi`.
    pub fn with_qi(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("qi", value))
    }

    /// `k`: `Edm.String`
    pub fn k(&self) -> Option<&str> {
        self.0.str("k")
    }

    /// Sets `k`.
    pub fn with_k(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("k", value))
    }

    /// `nbf`: `Edm.Int32`
    pub fn nbf(&self) -> Option<i32> {
        self.0.i32("nbf")
    }

    /// Sets `nbf`.
    pub fn with_nbf(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("nbf", value))
    }

    /// `exp`: `Edm.Int32`
    pub fn exp(&self) -> Option<i32> {
        self.0.i32("exp")
    }

    /// Sets `exp`.
    pub fn with_exp(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("exp", value))
    }
}
