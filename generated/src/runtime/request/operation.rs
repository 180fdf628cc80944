//! The documentation of a request as data: its method, path, pages and permissions.

use crate::runtime::Method;

/// The kind of caller: a signed-in user with one of two kinds of account, or the application itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Caller {
    /// A signed-in user with a work or school account.
    DelegatedWork,
    /// A signed-in user with a personal Microsoft account.
    DelegatedPersonal,
    /// The application itself.
    Application,
}

/// The documentation of a request as data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Operation {
    /// The name of the operation, with its resource: `user: list`.
    pub name: &'static str,
    /// The method.
    pub method: Method,
    /// The path template: `/users/{id}`.
    pub path: &'static str,
    /// The pages of the reference that document the operation, the leading one first: `user-list`.
    pub pages: &'static [&'static str],
    /// The scopes for work or school accounts, separated by spaces, the least privileged first; empty if these accounts
    /// cannot send the request. Any one scope is enough; scopes that are joined with `+` are needed together.
    pub work: &'static str,
    /// The scopes for personal accounts, in the same form.
    pub personal: &'static str,
    /// The scopes for applications, in the same form.
    pub application: &'static str,
}

impl Operation {
    /// Returns the scopes that the reference lists for a kind of caller, the least privileged first.
    ///
    /// Usually any one of them is enough; [`alternatives`](Self::alternatives) shows which are needed together.
    pub fn scopes(&self, caller: Caller) -> impl Iterator<Item = &'static str> {
        let mut rest = self.of(caller).split([' ', '+']);
        let mut before = Vec::new();
        std::iter::from_fn(move || {
            let scope = rest.find(|scope| !scope.is_empty() && !before.contains(scope))?;
            before.push(scope);
            Some(scope)
        })
    }

    /// Returns the sets of scopes of which a caller needs one, the least privileged first. Most sets have a single
    /// scope.
    pub fn alternatives(&self, caller: Caller) -> impl Iterator<Item = impl Iterator<Item = &'static str>> {
        self.of(caller).split_ascii_whitespace().map(|set| set.split('+'))
    }

    fn of(&self, caller: Caller) -> &'static str {
        match caller {
            Caller::DelegatedWork => self.work,
            Caller::DelegatedPersonal => self.personal,
            Caller::Application => self.application,
        }
    }
}
