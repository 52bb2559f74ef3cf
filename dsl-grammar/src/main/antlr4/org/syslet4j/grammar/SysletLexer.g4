// SPDX-License-Identifier: Apache-2.0
/*
 * The words of the syslet language. No actions, no predicates.
 *
 * New lines are white space. The few places where a line end means something are not said here but
 * in the lexer's base class, LineRules, which looks one token ahead and retypes:
 *
 *   RETURN                    becomes BARE_RETURN unless something stands behind it on its line that
 *                             is neither `;` nor `}`: what stands on a later line is no value of it
 *   BREAK, CONTINUE           become BARE_BREAK, BARE_CONTINUE unless a name, then the label, stands
 *                             behind them on their line
 *   ASYNC, SYNC               stay what they are when a name or `try` follows on the same line, and
 *                             become NAME otherwise: `sync(fd)` is the system call
 *
 * Mistakes that can be told by their form are tokens too (OPEN_STRING, OPEN_COMMENT, QUOTED, FOREIGN_NAME,
 * UNKNOWN; a NUMBER such as 0b12 or 12abc): the lexer itself never complains.
 */
lexer grammar SysletLexer;

options {
  superClass = LineRules;
}

tokens {
  BARE_RETURN,
  BARE_BREAK,
  BARE_CONTINUE
}

channels {
  DOC,
  COMMENT
}

// --- what is not the program -------------------------------------------------------------------

WHITE_SPACE : [ \t\r\n\f]+ -> skip ;
SHEBANG     : '#!' ~[\r\n]* -> channel(COMMENT) ;       // meant for the first line; checked later
DOC_COMMENT : '///' ( ~[/\r\n] ~[\r\n]* )? -> channel(DOC) ;
LINE_COMMENT : '//' ~[\r\n]* -> channel(COMMENT) ;
BLOCK_COMMENT : OPEN_COMMENT_TEXT '*/' -> channel(COMMENT) ;
OPEN_COMMENT : OPEN_COMMENT_TEXT '*'* ;                  // never closed: runs to the end of the file

fragment OPEN_COMMENT_TEXT : '/*' ( ~[*] | '*'+ ~[*/] )* '*'* ;

// --- reserved words ----------------------------------------------------------------------------

BREAK : 'break' ;
CATCH : 'catch' ;
CHECK : 'check' ;
CONST : 'const' ;
CONTINUE : 'continue' ;
DEFER : 'defer' ;
ELSE : 'else' ;
ERRDEFER : 'errdefer' ;
FAIL : 'fail' ;
FN : 'fn' ;
FOR : 'for' ;
IF : 'if' ;
LET : 'let' ;
LOOP : 'loop' ;
NULL : 'null' ;
RETURN : 'return' ;
STRUCT : 'struct' ;
SYSCALL : 'syscall' ;
SYSLET : 'syslet' ;
TRY : 'try' ;
VAR : 'var' ;
WHILE : 'while' ;

// --- contextual words: names everywhere else -----------------------------------------------------

ASYNC : 'async' ;
IN : 'in' ;
INOUT : 'inout' ;
OUT : 'out' ;
PACKAGE : 'package' ;
SYNC : 'sync' ;
USE : 'use' ;

// --- names and literals --------------------------------------------------------------------------

NAME : [A-Za-z_] [A-Za-z0-9_]* ;
FOREIGN_NAME : NAME_LETTER ( NAME_LETTER | [0-9] )* ;      // holds letters that names may not hold
NUMBER : [0-9] [A-Za-z0-9_]* ;                           // digits and suffix are checked later
DOTTED_NUMBER : [0-9]+ ( '.' [0-9]+ )+ ;                 // 127.0.0.1; four parts are checked later
STRING : '"' STRING_TEXT '"' ;
BYTES : 'b"' STRING_TEXT '"' ;
OPEN_STRING : 'b'? '"' STRING_TEXT '\\'? ;                // not closed on its line
QUOTED : '\'' ~['\r\n]* '\''? ;                          // no form of the language; told as such

fragment NAME_LETTER : [A-Za-z_\u00AA\u00B5\u00BA\u00C0-\u1FFF\u2C00-\u2FFF\u3005-\uDFFF\uF900-\uFAFF\uFE20-\uFE2F\uFF21-\uFFDC] ;

fragment STRING_TEXT : ( ~["\\\r\n] | '\\' ~[\r\n] )* ;

// --- punctuation -----------------------------------------------------------------------------------

ARROW : '->' ;
AT : '@' ;
COLON : ':' ;
COMMA : ',' ;
DOT_DOT : '..' ;
DOT : '.' ;
LBRACE : '{' ;
LBRACK : '[' ;
LPAREN : '(' ;
RBRACE : '}' ;
RBRACK : ']' ;
RPAREN : ')' ;
SEMI : ';' ;

ASSIGN : '=' ;
ADD_ASSIGN : '+=' ;
SUB_ASSIGN : '-=' ;
MUL_ASSIGN : '*=' ;
DIV_ASSIGN : '/=' ;
MOD_ASSIGN : '%=' ;
AND_ASSIGN : '&=' ;
OR_ASSIGN : '|=' ;
XOR_ASSIGN : '^=' ;
SHL_ASSIGN : '<<=' ;
SHR_ASSIGN : '>>=' ;

AND_AND : '&&' ;
OR_OR : '||' ;
BANG : '!' ;
EQ : '==' ;
NE : '!=' ;
LE : '<=' ;
GE : '>=' ;
LT : '<' ;
GT : '>' ;
SHL : '<<' ;
SHR : '>>' ;
PIPE : '|' ;
CARET : '^' ;
AMP : '&' ;
PLUS : '+' ;
MINUS : '-' ;
STAR : '*' ;
SLASH : '/' ;
PERCENT : '%' ;
TILDE : '~' ;

UNKNOWN : . ;
