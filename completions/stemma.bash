# bash completion for stemma; written by `make tables` from src/cli/options.c
# SPDX-License-Identifier: Apache-2.0
_stemma() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
    compopt -o filenames 2>/dev/null
    case $before in
    --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word"));;
    --date) COMPREPLY=();;
    --field) COMPREPLY=();;
    -f|--format) case ${COMP_WORDS[1]} in
        claims) COMPREPLY=($(compgen -W 'json text' -- "$word"));;
        clean) COMPREPLY=($(compgen -W 'json text' -- "$word"));;
        report) COMPREPLY=($(compgen -W 'text json csv html' -- "$word"));;
        reuse) COMPREPLY=($(compgen -W 'json text' -- "$word"));;
        stories) COMPREPLY=($(compgen -W 'json text' -- "$word"));;
        esac;;
    --meta) mapfile -t COMPREPLY < <(compgen -f -- "$word");;
    -o|--output) mapfile -t COMPREPLY < <(compgen -f -- "$word");;
    -j|--threads) COMPREPLY=();;
    *)
        case $word in
        -*) COMPREPLY=($(compgen -W '--color --date --field -f --format -h --help --meta -o --output -j --threads -V --version' -- "$word"));;
        *)
            if [ "$COMP_CWORD" = 1 ] || [ "$before" = help ]; then
                COMPREPLY=($(compgen -W 'help claims clean report reuse stories' -- "$word"))
            else
                mapfile -t COMPREPLY < <(compgen -f -- "$word")
            fi;;
        esac;;
    esac
}
complete -F _stemma stemma
